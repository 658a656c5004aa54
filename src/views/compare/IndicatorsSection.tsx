import { chartPath } from '../../domain/paths';
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
import {
  defaultComparison,
  isSameComparison,
  comparisonQueryOf,
  readyComparisons,
} from '../../state/comparisons';
import { GrowthList } from './GrowthList';
import { IndexFigure } from './IndexFigure';
import styles from './Indicators.module.css';
import { Multiples } from './Multiples';
import { NumberList } from './NumberList';
import { NumbersTable } from './NumbersTable';
import { Picker, pickerId } from './Picker';
import { TimeRange } from './TimeRange';
import type { Charts } from './useCharts';
import { useComparison, type ComparisonState } from './useComparison';
import { isPlainClick } from '../../ui/isPlainClick';

const pathOf = (indicators: readonly string[]): string => {
  const asked = comparisonQueryOf(indicators);
  return asked.length === 0 ? '/compare' : `/compare?compare=${asked.join('~')}`;
};

/** Comparisons made ready, as links that work without script; with it the page stays where it is. */
function ReadyComparisons({ chosen }: { readonly chosen: readonly string[] }) {
  return (
    <nav aria-label="Suggested comparisons">
      <ul className={styles.ready}>
        {readyComparisons.map(({ id, label, indicators }) => (
          <li key={id}>
            <a
              href={hrefOf(pathOf(indicators))}
              aria-current={isSameComparison(indicators, chosen) ? 'true' : undefined}
              onClick={(event) => {
                if (!isPlainClick(event)) return;
                event.preventDefault();
                setQuery({ compare: comparisonQueryOf(indicators), time: undefined });
              }}
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

type ChosenProps = { readonly chosen: readonly string[]; readonly nameOf: (id: string) => string };

/** Where focus goes before its button leaves the page: to a neighbour's, else to the search. */
function moveFocusFrom(button: HTMLElement): void {
  const item = button.closest('li');
  const neighbours = [item?.nextElementSibling, item?.previousElementSibling];
  const others = neighbours.flatMap((neighbour) => neighbour?.querySelector('button') ?? []);
  // Of the last two the neighbour's goes too.
  const [target = null] = (item?.parentElement?.childElementCount ?? 0) > 2 ? others : [];
  (target ?? document.getElementById(pickerId))?.focus();
}

/** What is compared: links to the charts, each with a button that takes it out. One always stays. */
function Chosen({ chosen, nameOf }: ChosenProps) {
  return (
    <ul className={styles.chosen} aria-label="Chosen indicators">
      {chosen.map((id) => {
        const label = nameOf(id);
        return (
          <li key={id}>
            <a href={hrefOf(chartPath(id))}>{label}</a>
            {chosen.length === 1 ? null : (
              <button
                type="button"
                aria-label={`Remove ${label}`}
                onClick={(event) => {
                  moveFocusFrom(event.currentTarget);
                  setQuery({ compare: comparisonQueryOf(chosen.filter((other) => other !== id)) });
                }}
              >
                <span aria-hidden="true">×</span>
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

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
