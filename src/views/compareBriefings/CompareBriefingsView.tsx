import { briefingPath } from '../../domain/paths';
import { useEffect, useId, useMemo } from 'react';
import { latestTwoOf, type BriefingSide } from '../../domain/twoBriefings';
import { CorpusContext, useCorpus } from '../../state/useCorpus';
import { useQuery } from '../../state/useStore';
import { Page } from '../../ui/Page';
import { StaticIsland } from '../../ui/StaticIsland';
import { BriefingsSection } from './BriefingsSection';
import { useBriefingPair, type BriefingPair } from './useBriefingPair';
import { formatDay } from '../../domain/reference';
import type { BriefingSummary } from '../../domain/sliceContext';
import { setQuery } from '../../state/store';
import styles from './PairChooser.module.css';
import { hrefOf } from '../../ui/href';
import { resource, type Fetched } from '../../domain/fetching/resource';
import hidden from '../../ui/hidden.module.css';
import { LoadFailed } from '../../ui/LoadFailed';
import { sliceLoader } from '../../state/sliceLoader';
import { useFetched, useFormer } from '../../ui/useFetched';

type Sides = readonly [BriefingSide, BriefingSide];

/** What there is of the two briefings: absent, the page still shows those it was sent with. */
type PairSides = {
  /** Those asked for, or until they have come those that were shown before. */
  readonly shown: Sides | undefined;
  /** What became of asking; undefined while nothing had to be asked for. */
  readonly fetched: Fetched<Sides> | undefined;
};

/** The two briefings with all they say. The former two stay until the next have come. */
function usePairSides({ first, second, isAsSent }: BriefingPair): PairSides {
  const sides = useMemo(
    () =>
      resource(async (): Promise<Sides> => {
        const { briefing } = sliceLoader();
        const [a, b] = await Promise.all([briefing(first.id).load(), briefing(second.id).load()]);
        return [
          { corpus: a, briefing: first },
          { corpus: b, briefing: second },
        ];
      }),
    [first, second],
  );
  const fetched = useFetched(isAsSent ? undefined : sides);
  return { shown: useFormer(fetched), fetched: isAsSent ? undefined : fetched };
}

type StateProps = { readonly pair: BriefingPair; readonly fetched: Fetched<unknown> | undefined };

/** Says what becomes of the two briefings that were asked for. */
function PairState({ pair: { first, second }, fetched }: StateProps) {
  const names = `the briefings of ${first.shortName} and ${second.shortName}`;
  return (
    <>
      {fetched?.state === 'waiting' ? <div data-pending="" /> : null}
      <p role="status" className={fetched?.state === 'waiting' ? styles.failure : hidden.hidden}>
        {fetched?.state === 'waiting' ? `Loading ${names}…` : null}
        {fetched?.state === 'there' ? `Now compared: ${names}.` : null}
      </p>
      {fetched?.state === 'failed' ? (
        <LoadFailed {...fetched} className={styles.failure}>
          {`T${names.slice(1)} could not be loaded.`}
        </LoadFailed>
      ) : null}
    </>
  );
}

type NamesProps = { readonly first: BriefingSummary; readonly second: BriefingSummary };

/** The briefings that are set side by side, by name: on paper, and where there are no others to choose. */
function PairNames({ first, second }: NamesProps) {
  return (
    <ul className={styles.names} aria-label="Briefings compared">
      {[first, second].map(({ id, held, title }) => (
        <li key={id} data-briefing={id}>
          {formatDay(held)}: <a href={hrefOf(briefingPath(id))}>{title}</a>
        </li>
      ))}
    </ul>
  );
}

type ChooserProps = { readonly first: BriefingSummary; readonly second: BriefingSummary };

/** Chooses the briefings that are set side by side; whoever chooses the one that stands beside swaps them. */
function PairChooser({ first, second }: ChooserProps) {
  const { recentBriefings, summaries } = useCorpus();
  const id = useId();
  if (summaries.length < 3) return null;
  const plain = recentBriefings.slice(-2).map((briefing) => briefing.id);
  const choose = (a: string, b: string) =>
    setQuery({ briefings: a === plain[0] && b === plain[1] ? [] : [a, b] });
  const options = summaries.toReversed().map((briefing) => (
    <option key={briefing.id} value={briefing.id}>
      {formatDay(briefing.held)}: {briefing.title}
    </option>
  ));
  return (
    <div role="group" aria-label="Briefings compared" className={styles.chooser}>
      <label htmlFor={`${id}.first`}>Compare</label>
      <select
        id={`${id}.first`}
        autoComplete="off"
        value={first.id}
        onChange={({ target: { value } }) => choose(value, value === second.id ? first.id : second.id)}
      >
        {options}
      </select>
      <label htmlFor={`${id}.second`}>with</label>
      <select
        id={`${id}.second`}
        autoComplete="off"
        value={second.id}
        onChange={({ target: { value } }) => choose(value === first.id ? second.id : first.id, value)}
      >
        {options}
      </select>
      <noscript>
        <p>Choosing other briefings needs JavaScript: here are the newest two.</p>
      </noscript>
    </div>
  );
}

/** The newest two briefings, from a corpus that holds them. */
function LatestPair() {
  const sides = latestTwoOf(useCorpus());
  return sides ? <BriefingsSection sides={sides} isAsSent /> : null;
}

/** A number that is cited stands open, also in a part of the page that is folded up. */
function useUnfolded(): void {
  const { cite } = useQuery();
  useEffect(() => {
    if (cite === undefined) return;
    const link = document.querySelector(`main details:not([open]) a[data-cite="${CSS.escape(cite)}"]`);
    link?.closest('details')?.setAttribute('open', '');
  });
}

function Pair({ pair }: { readonly pair: BriefingPair }) {
  const { sliceContext } = useCorpus();
  const { shown, fetched } = usePairSides(pair);
  useUnfolded();
  return (
    <>
      <PairChooser {...pair} />
      <PairNames {...pair} />
      <PairState pair={pair} fetched={fetched} />
      {shown ? (
        <CorpusContext value={shown[0].corpus}>
          <BriefingsSection sides={shown} />
        </CorpusContext>
      ) : (
        <StaticIsland isKept={sliceContext !== undefined}>
          <LatestPair />
        </StaticIsland>
      )}
    </>
  );
}

/** One briefing beside another, indicator by indicator. */
export function CompareBriefingsView() {
  const pair = useBriefingPair();
  if (!pair) return <Page title="Briefing against briefing" lede="There is only one briefing to show." />;
  return (
    <Page
      title={`${pair.first.shortName} against ${pair.second.shortName}`}
      lede="What one briefing says beside what another says. No conclusion is drawn where a briefing gives no number."
    >
      <Pair pair={pair} />
    </Page>
  );
}
