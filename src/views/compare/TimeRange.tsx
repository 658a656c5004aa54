import { useId } from 'react';
import { setQuery } from '../../state/store';
import { useViewQuery } from '../../state/useStore';
import styles from './Indicators.module.css';

type Props = {
  /** Years in which something that is compared was printed. */
  readonly years: readonly number[];
};

/** The years whose numbers are shown. */
export function TimeRange({ years }: Props) {
  const id = useId();
  const { time } = useViewQuery();
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return null;
  const { from, to } = time ?? { from: first, to: last };
  const offered = [...new Set([...years, from, to])].toSorted((a, b) => a - b);
  const choose = (next: { readonly from: number; readonly to: number }) =>
    setQuery({ time: next.from <= first && next.to >= last ? undefined : next });
  return (
    <div className={styles.time} role="group" aria-label="Years shown">
      <label htmlFor={`${id}.from`}>From</label>
      <select
        autoComplete="off"
        id={`${id}.from`}
        value={from}
        onChange={({ target }) =>
          choose({ from: Number(target.value), to: Math.max(to, Number(target.value)) })
        }
      >
        {offered.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}.to`}>to</label>
      <select
        autoComplete="off"
        id={`${id}.to`}
        value={to}
        onChange={({ target }) =>
          choose({ from: Math.min(from, Number(target.value)), to: Number(target.value) })
        }
      >
        {offered.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
      <button type="button" aria-disabled={time === undefined} onClick={() => setQuery({ time: undefined })}>
        Show all years
      </button>
    </div>
  );
}
