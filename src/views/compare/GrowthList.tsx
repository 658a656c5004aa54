import { type ComparedSeries, dashOf } from '../../charts/forms/comparison/comparisonMarks';
import { type Growth, growthOf } from '../../domain/comparison';
import { briefingOf, type Corpus } from '../../domain/corpus';
import { computedWords, valueWords } from '../../domain/findings/words';
import type { Observation } from '../../domain/model';
import { formatPeriod, yearOf } from '../../domain/period';
import { CitedNumber } from '../../ui/CitedNumber';
import { Unbroken } from '../../ui/Unbroken';
import styles from './Growth.module.css';

type InputProps = { readonly corpus: Corpus; readonly observation: Observation };

/** A printed number in a formula, with its period. */
function Input({ corpus, observation }: InputProps) {
  return (
    <>
      <CitedNumber
        observation={observation}
        indicator={corpus.indicator(observation.indicator)}
        briefing={briefingOf(corpus, observation).id}
      />{' '}
      <span className={styles.period}>
        <Unbroken text={formatPeriod(observation.period)} />
      </span>
    </>
  );
}

type StepsProps = {
  readonly from: Observation;
  readonly to: Observation;
  readonly years: number | undefined;
};

/** The time a rate is spread over: whole years, or every time that can lie between a year and a month. */
function Steps({ from, to, years }: StepsProps) {
  if (years === undefined) return <>over every possible span between the two</>;
  return (
    <>
      over {years} {years === 1 ? 'yearly step' : 'yearly steps'} ({yearOf(to.period)} minus{' '}
      {yearOf(from.period)})
    </>
  );
}

/** Why there is no yearly rate. */
const withoutRate = {
  'inferred-date': 'a period in brackets is inferred, so the time between the two is not known',
  span: 'a number covers a span of years, so the time between the two is not known',
  'one-year': 'the two numbers are less than a year apart',
} as const satisfies Record<NonNullable<Growth['noRate']>, string>;

type Props = { readonly corpus: Corpus; readonly compared: ComparedSeries; readonly line: number };

/** What became of one indicator, and how that is computed. */
function GrowthItem({ corpus, compared: { series }, line }: Props) {
  const growth = growthOf(series);
  if (!growth) return null;
  const { from, to, multiple, rate, noRate } = growth;
  const [first, last] = [
    <Input key="from" corpus={corpus} observation={from} />,
    <Input key="to" corpus={corpus} observation={to} />,
  ];
  return (
    <li>
      <details className={styles.growth}>
        <summary>
          <span className={styles.name}>
            {series.indicator.label}
            <svg viewBox="0 0 40 8" width={40} height={8} aria-hidden="true">
              <path
                d="M0 4H40"
                fill="none"
                stroke="currentColor"
                strokeWidth={1.5}
                strokeDasharray={dashOf(line)}
              />
            </svg>
          </span>{' '}
          <span className={styles.values}>
            <span>{computedWords(multiple)}</span>
            {rate ? <span>, {computedWords(rate)}</span> : null}
          </span>
        </summary>
        <p>
          {last} ÷ {first} = {valueWords(multiple.value, multiple.unit)}.
        </p>
        {rate ? (
          <p>
            ({last} ÷ {first})<sup>1/{rate.years ?? 'years'}</sup> − 1 = {valueWords(rate.value, rate.unit)},{' '}
            <Steps from={from} to={to} years={rate.years} />.
          </p>
        ) : (
          <p>No yearly rate is given: {noRate ? withoutRate[noRate] : null}.</p>
        )}
        <p className={styles.soft}>
          After each result stands the range the printed numbers allow: the last digit is rounded, and “over”
          or “nearly” leaves one end open.
        </p>
      </details>
    </li>
  );
}

/** Growth multiple and growth a year of each line, as computed values. */
export function GrowthList({ lines }: { readonly lines: readonly ComparedSeries[] }) {
  return (
    <section className={styles.section} aria-labelledby="growth">
      <h3 id="growth">Change from first number to last</h3>
      <p className={styles.soft}>
        Computed by this site, not printed in a briefing. Select one to see its formula.
      </p>
      <ul className={styles.list}>
        {lines.map((compared, line) => (
          <GrowthItem
            key={compared.series.indicator.id}
            corpus={compared.corpus}
            compared={compared}
            line={line}
          />
        ))}
      </ul>
    </section>
  );
}
