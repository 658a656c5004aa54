import { useState } from 'react';
import type { ComparisonScale } from '../../charts/forms/comparison/comparisonLayout';
import { deckPath } from '../../domain/deck';
import { openSharing, setQuery } from '../../state/store';
import { useViewQuery } from '../../state/useStore';
import { Choice } from '../../ui/Choice';
import { hrefOf } from '../../ui/href';
import { listText } from '../../ui/listText';
import { LoadFailed } from '../../ui/LoadFailed';
import { ShareButton } from '../../ui/ShareButton';
import { useStill } from '../../ui/useStill';
import { Chosen } from './Chosen';
import { defaultComparison, isSameComparison } from '../../state/comparisons';
import { GrowthList } from './GrowthList';
import { IndexFigure } from './IndexFigure';
import styles from './Indicators.module.css';
import { Multiples } from './Multiples';
import { NumberList } from './NumberList';
import { NumbersTable } from './NumbersTable';
import { Picker } from './Picker';
import { ReadyComparisons } from './ReadyComparisons';
import { TimeRange } from './TimeRange';
import type { Charts } from './useCharts';
import { type ComparisonState, useComparison } from './useComparison';

const views = [
  { value: 'chart', label: 'Chart' },
  { value: 'multiples', label: 'Small charts' },
  { value: 'table', label: 'Table' },
] as const;
type ViewName = (typeof views)[number]['value'];

const scales: readonly { readonly value: ComparisonScale; readonly label: string }[] = [
  { value: 'log', label: 'Log' },
  { value: 'index', label: 'Linear' },
];

type FetchingProps = { readonly charts: Charts; readonly nameOf: (id: string) => string };

/** What is on its way, and what did not come. */
function Fetching({ charts: { waiting, failed, fetched }, nameOf }: FetchingProps) {
  return (
    <>
      <p role="status" className={styles.fetching}>
        {waiting.length === 0 ? '' : `Loading numbers for ${listText(waiting.map(nameOf))}…`}
      </p>
      {fetched.state === 'failed' ? (
        <LoadFailed {...fetched} className={styles.fetching}>
          Numbers for {listText(failed.map(nameOf))} could not be loaded.
        </LoadFailed>
      ) : null}
    </>
  );
}

/** Said where a comparison has no line. */
const noLine =
  'A line needs two numbers, and none of these indicators has two here. The printed numbers are listed below.';

type IndexProps = { readonly state: ComparisonState; readonly scale: ComparisonScale };

function IndexView({ state, scale }: IndexProps) {
  const { time } = useViewQuery();
  const still = useStill(defaultComparison.join('~'), 'comparison');
  const { line, single, empty } = state.byRole;
  const isFirst = isSameComparison(state.chosen, defaultComparison);
  const years = time === undefined ? '' : ' in these years';
  return (
    <>
      {line.length > 0 ? (
        <>
          <IndexFigure
            lines={line}
            scale={scale}
            still={still}
            isOther={!isFirst || scale !== 'log' || time !== undefined}
          />
          <GrowthList lines={line} />
        </>
      ) : null}
      {line.length === 0 && state.charts.waiting.length === 0 ? (
        <p className={styles.axis}>{noLine}</p>
      ) : null}
      <NumberList id="single" title={`Only one number${years}: no line`} compared={single} />
      <NumberList
        id="unindexed"
        title="Not indexed"
        note="Ranks are positions, not amounts, so they cannot be indexed."
        compared={state.byRole['no-ratio']}
      />
      <NumberList id="empty" title="No numbers for these years" compared={empty} />
    </>
  );
}

/** Indicators of the reader’s choice on one index, with what can be computed from their printed numbers. */
export function IndicatorsSection() {
  const { view: asked, scale: askedScale, time } = useViewQuery();
  const view: ViewName = asked === 'sources' ? 'chart' : asked;
  // Ratios are what is compared, so the log scale is this page's plain view.
  const scale: ComparisonScale = askedScale === 'index' ? 'index' : 'log';
  const state = useComparison();
  const { chosen, whole, byRole, charts } = state;
  const [added, setAdded] = useState<ReadonlyMap<string, string>>(new Map());
  // Until its data is there, an indicator has the name it was chosen by, or only the id the address has.
  const nameOf = (id: string) => charts.corpora.get(id)?.indicator(id).label ?? added.get(id) ?? id;
  const slide = { kind: 'comparison', ids: chosen, scale, ...(time ? { time } : {}) } as const;
  const within = [...byRole.line, ...byRole.single, ...byRole['no-ratio'], ...byRole.empty];
  return (
    <section id="indicators" className={styles.section} aria-labelledby="indicators.title">
      <h2 id="indicators.title">Indicators</h2>
      <ReadyComparisons chosen={chosen} />
      <div className={styles.choosing}>
        <Chosen chosen={chosen} nameOf={nameOf} />
        <Picker
          chosen={chosen}
          onAdd={({ id, title }) => setAdded((before) => new Map(before).set(id, title))}
        />
      </div>
      <div className={styles.controls}>
        <Choice legend="View" value={view} options={views} onChange={(value) => setQuery({ view: value })} />
        {view === 'chart' ? (
          <Choice
            legend="Scale"
            value={scale}
            options={scales}
            onChange={(value) => setQuery({ scale: value === 'index' ? 'index' : 'linear' })}
          />
        ) : null}
        {view === 'multiples' ? null : <TimeRange years={state.years} />}
        <ShareButton onShare={openSharing} slides={hrefOf(deckPath([slide]))} />
      </div>
      <Fetching charts={charts} nameOf={nameOf} />
      {view === 'chart' ? <IndexView state={state} scale={scale} /> : null}
      {view === 'multiples' ? <Multiples compared={whole} /> : null}
      {view === 'table' ? (
        <NumbersTable
          compared={whole.flatMap(
            ({ series }) => within.find((one) => one.series.indicator.id === series.indicator.id) ?? [],
          )}
        />
      ) : null}
    </section>
  );
}
