import { type Verdict, verdicts } from '../../domain/findings/finding';
import type { Topic } from '../../domain/vocabulary';
import styles from './Findings.module.css';

type Props = {
  readonly counts: ReadonlyMap<Verdict, number>;
  readonly total: number;
  readonly topics: readonly { readonly id: Topic; readonly label: string }[];
  /** Ids of what stands before the checks. */
  readonly misprints: readonly string[];
};

/** Verdicts as the choices name them, where many have one. */
const plural: Readonly<Record<Verdict, string>> = {
  conflict: 'conflict',
  'depends on the reading': 'depend on the reading',
  compatible: 'compatible',
  agrees: 'agree',
  computed: 'computed',
  'not comparable': 'not comparable',
};

const idOf = (choice: Verdict | 'all') => `show-${choice.replaceAll(' ', '-')}`;

/**
 * Shows findings of one verdict, of a topic, with some words. It holds no state: `connectFindings` answers to it, and
 * without a script the style sheet does to the verdicts.
 */
export function FindingsFilter({ counts, total, topics, misprints }: Props) {
  const choices = [
    { value: 'all', count: total, label: 'all checks' } as const,
    ...verdicts.map((value) => ({ value, count: counts.get(value) ?? 0, label: plural[value] })),
  ];
  return (
    <search className={styles.filter} data-early="findings" aria-label="Findings">
      <fieldset className={styles.verdicts}>
        <legend>Verdict</legend>
        {misprints.length === 0 ? null : (
          <span>
            <a href={`#${misprints[0]}`}>
              <strong>{misprints.length}</strong> likely {misprints.length === 1 ? 'misprint' : 'misprints'}
            </a>
          </span>
        )}
        {choices.map(({ value, count, label }) => (
          <span key={value}>
            <input
              type="radio"
              id={idOf(value)}
              name="verdict"
              value={value}
              autoComplete="off"
              defaultChecked={value === 'all'}
              disabled={count === 0}
            />
            <label htmlFor={idOf(value)}>
              <strong>{count}</strong> {label}
            </label>
          </span>
        ))}
      </fieldset>
      <p className={styles.fields}>
        <label>
          Topic{' '}
          <select name="topic" autoComplete="off" defaultValue="">
            <option value="">All topics</option>
            {topics.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <label>
          Words{' '}
          <input
            type="search"
            name="words"
            autoComplete="off"
            spellCheck={false}
            maxLength={200}
            placeholder="for example fine"
          />
        </label>
        <span role="status" data-status="" />
      </p>
    </search>
  );
}
