import { briefingOf } from '../../domain/corpus';
import { type Growth, growthOf } from '../../domain/comparison';
import { valueWords } from '../../domain/findings/words';
import type { Observation } from '../../domain/model';
import { formatPeriod, isBound, isMoment } from '../../domain/period';
import { chartInForm, isAlongTime, seriesOf } from '../../domain/series';
import { unitOf } from '../../domain/units';
import { useCorpus } from '../../state/useCorpus';
import { CitedNumber } from '../../ui/CitedNumber';
import { hrefOf } from '../../ui/href';
import styles from './ChartView.module.css';

/** What became of a quantity, as far as the printed words tell. */
type Change = 'up' | 'down' | 'untold';

/** Whether every value that the words allow is a rise, or a fall. */
function changeOf({ multiple: { interval } }: Growth): Change {
  if (interval.low > 1) return 'up';
  return interval.high < 1 ? 'down' : 'untold';
}

/** How many times as much, where both numbers are bounded and multiples are how their kind is spoken of. */
function timesOf({ from, multiple }: Growth): string {
  const { kind } = unitOf(from.quantity.unit);
  const much = kind === 'count' ? 'many' : kind === 'money' || kind === 'data' ? 'much' : undefined;
  const { low, high } = multiple.interval;
  if (much === undefined || low <= 1 || !Number.isFinite(high)) return '';
  return `${valueWords(multiple.value, multiple.unit)} as ${much}`;
}

const hasMoment = ({ period }: Observation) => isMoment(period) || isBound(period);

function Dated({ observation }: { readonly observation: Observation }) {
  const corpus = useCorpus();
  const { period, indicator } = observation;
  return (
    <>
      <CitedNumber
        observation={observation}
        indicator={corpus.indicator(indicator)}
        briefing={briefingOf(corpus, observation).id}
      />{' '}
      <span className={styles.when}>
        {isBound(period) ? '' : 'in '}
        {formatPeriod(period)}
      </span>
    </>
  );
}

/** What a chart along time shows, in one sentence of printed numbers; nothing where it shows no change between two moments. */
export function ChartSentence({ indicatorId }: { readonly indicatorId: string }) {
  const corpus = useCorpus();
  const { label, unit } = corpus.indicator(indicatorId);
  const growth = isAlongTime(chartInForm(corpus, indicatorId).form)
    ? growthOf(seriesOf(corpus, indicatorId))
    : undefined;
  if (!growth || unitOf(unit).kind === 'rank') return null;
  const { from, to } = growth;
  if (!hasMoment(from) || !hasMoment(to)) return null;
  const change = changeOf(growth);
  const [first, last] = [<Dated key="from" observation={from} />, <Dated key="to" observation={to} />];
  if (change === 'untold')
    return (
      <>
        {label}: {first}, {last}.
      </>
    );
  const isShare = unitOf(unit).kind === 'percent';
  const times = change === 'up' ? timesOf(growth) : '';
  return (
    <>
      {label} {change === 'down' ? 'fell' : isShare ? 'rose' : 'grew'} from {first} to {last}
      {times === '' ? null : (
        <>
          ,{' '}
          <a className={styles.computed} href={hrefOf(`/compare?compare=${indicatorId}#growth`)}>
            {times}
          </a>{' '}
          by our calculation
        </>
      )}
      .
    </>
  );
}
