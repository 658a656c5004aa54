import { type Computed, difference, growthMultiple } from './computed';
import type { Corpus } from './corpus';
import type { ComparisonKey } from './findings/check';
import { differingKey } from './findings/comparable';
import { statementsSentence, differenceSentences, otherTime, sameNumberSentence } from './findings/sentences';
import { isSamePrint, sideOf, verdictOf } from './findings/sides';
import { computedWords } from './findings/words';
import { formatNumber } from './format';
import { groupBy } from './lookups';
import type { Indicator, Observation } from './model';
import { formatPeriod, isBound, isMoment, rangeInYears } from './period';
import { plainOf, pointsOf, type SeriesPoint } from './series';
import type { BriefingSummary } from './sliceContext';
import { unitOf } from './units';
import { type Topic, topics } from './vocabulary';

/** What one briefing says of an indicator, by time, the latest last. */
export type BriefingStatements = {
  readonly points: readonly SeriesPoint[];
  /** The statement of the latest time: a plain number where one is printed, else one that sets a limit. */
  readonly latest: Observation;
};

/** How an amount changed from the earlier time to the later: no disagreement, since the times may differ. */
export type Change = {
  readonly from: Observation;
  readonly to: Observation;
  readonly difference: Computed;
  readonly multiple: Computed;
};

/** The latest statements of two briefings of one indicator, side by side. */
export type StatementComparison = {
  /** What keeps them from being compared; undefined where they measure the same. */
  readonly key: ComparisonKey | undefined;
  /** The same in words, or what comes of comparing them. */
  readonly sentence: string;
  /** Absent for ranks, for spans, and where nothing changed its time. */
  readonly change?: Change;
};

/** An indicator that both briefings speak of. */
export type InBoth = {
  readonly indicator: Indicator;
  readonly first: BriefingStatements;
  readonly second: BriefingStatements;
  readonly meeting: StatementComparison;
};

/** An indicator that only one of them speaks of. */
export type InOne = {
  readonly indicator: Indicator;
  readonly in: 'first' | 'second';
  readonly told: BriefingStatements;
};

/** Two briefings, one beside the other. */
export type TwoBriefings = {
  readonly first: BriefingSummary;
  readonly second: BriefingSummary;
  /** The topics that either speaks of. */
  readonly topics: readonly {
    readonly topic: Topic;
    readonly both: readonly InBoth[];
    /** What only the first says, then what only the second says. */
    readonly one: readonly InOne[];
  }[];
};

/** A briefing, and a corpus that holds all of it. */
export type BriefingSide = { readonly corpus: Corpus; readonly briefing: BriefingSummary };

/** What a briefing says of each indicator it speaks of, in the order of the indicators. */
function statementsOf({
  corpus,
  briefing,
}: BriefingSide): ReadonlyMap<string, [Indicator, BriefingStatements]> {
  const observations = groupBy(
    corpus.quotationsOf(briefing.id).flatMap(({ id }) => corpus.byQuotation(id)),
    ({ indicator }) => [indicator],
  );
  return new Map(
    corpus.dataset.indicators.flatMap((indicator): readonly [string, [Indicator, BriefingStatements]][] => {
      const points = pointsOf(observations.get(indicator.id) ?? []);
      const last = points.at(-1);
      return last ? [[indicator.id, [indicator, { points, latest: plainOf(last) }]]] : [];
    }),
  );
}

const endOf = ({ period }: Observation): number => rangeInYears(period)[1];

/** Only amounts at two moments have grown or shrunk: ranks have no ratio, and spans may differ in length. */
function changeOf(a: Observation, b: Observation): Change | undefined {
  const [from, to] = endOf(b) < endOf(a) ? [b, a] : [a, b];
  const isAmount = unitOf(from.quantity.unit).kind !== 'rank' && from.quantity.value > 0;
  const areMoments = [from, to].every(({ period }) => isMoment(period) || isBound(period));
  if (!isAmount || !areMoments || from.quantity.unit !== to.quantity.unit) return undefined;
  return { from, to, difference: difference(from, to), multiple: growthMultiple(from, to) };
}

/** What two statements of one indicator have to say to each other. */
export function compareStatements(indicator: Indicator, a: Observation, b: Observation): StatementComparison {
  const key = differingKey([a, indicator], [b, indicator]);
  if (key === undefined) {
    const sentence = isSamePrint(a, b)
      ? sameNumberSentence(a)
      : statementsSentence(a, b, verdictOf(sideOf(a), sideOf(b)));
    return { key, sentence };
  }
  if (key !== 'period') return { key, sentence: `${differenceSentences[key]}.` };
  const change = changeOf(a, b);
  return {
    key,
    sentence: `${otherTime(a.period, b.period)}: ${formatPeriod(a.period)} and ${formatPeriod(b.period)}.`,
    ...(change ? { change } : {}),
  };
}

/** A difference of shares is one of percentage points. */
const differenceWords = (computed: Computed): string =>
  computed.unit === 'percent'
    ? computedWords(computed).replaceAll('% to', ' to').replaceAll('%', ' percentage points')
    : computedWords(computed);

/** Whether the hedges allow any change at all: every difference, or every multiple. */
const isOpen = ({ difference: { interval: step }, multiple: { interval } }: Change): boolean =>
  interval.high === Number.POSITIVE_INFINITY && (interval.low <= 0 || step.low === Number.NEGATIVE_INFINITY);

/** The change in words, each value with all that the printed words allow. */
export function changeWords(change: Change): string {
  const { from, to, difference: step, multiple } = change;
  const ends = `From “${from.quantity.printed}” to “${to.quantity.printed}”`;
  if (isOpen(change)) return `${ends}: the hedges leave open how much it changed.`;
  // A hyphen is no minus sign.
  const words = differenceWords(step).replaceAll(/-(?=\d)/gu, '−');
  return `${ends}: a change of ${words}; ${computedWords(multiple)} the earlier number. The ranges are what rounding and hedges allow.`;
}

/** The two newest briefings of a corpus that holds them whole; undefined where there is nothing to set beside. */
export function latestTwoOf(corpus: Corpus): readonly [BriefingSide, BriefingSide] | undefined {
  const [first, second] = corpus.recentBriefings.slice(-2);
  return first && second
    ? [
        { corpus, briefing: first },
        { corpus, briefing: second },
      ]
    : undefined;
}

const on = <T extends { readonly indicator: Indicator }>(said: readonly T[], topic: Topic): readonly T[] =>
  said.filter(({ indicator }) => indicator.topic === topic);

/** What two briefings say, indicator by indicator. */
export function twoBriefingsOf(first: BriefingSide, second: BriefingSide): TwoBriefings {
  const [told, toldNext] = [statementsOf(first), statementsOf(second)];
  const both: InBoth[] = [];
  const one: InOne[] = [];
  for (const [id, [indicator, a]] of told) {
    const b = toldNext.get(id)?.[1];
    if (b)
      both.push({
        indicator,
        first: a,
        second: b,
        meeting: compareStatements(indicator, a.latest, b.latest),
      });
    else one.push({ indicator, in: 'first', told: a });
  }
  for (const [id, [indicator, b]] of toldNext)
    if (!told.has(id)) one.push({ indicator, in: 'second', told: b });
  return {
    first: first.briefing,
    second: second.briefing,
    topics: topics
      .map((topic) => ({ topic, both: on(both, topic), one: on(one, topic) }))
      .filter((said) => said.both.length + said.one.length > 0),
  };
}

/** Whether the numbers of two briefings can stand on one scale: amounts at two moments, or for the same period. */
export const isMeasured = ({ indicator, meeting: { change, key } }: InBoth): boolean =>
  unitOf(indicator.unit).kind !== 'rank' && (change !== undefined || key === undefined);

/** What both speak of, in the order of the topics. */
export const inBoth = ({ topics: all }: TwoBriefings): readonly InBoth[] => all.flatMap(({ both }) => both);

const countIn = (side: InOne['in'], two: TwoBriefings): number =>
  two.topics.flatMap(({ one }) => one).filter((said) => said.in === side).length;

/** How many indicators two briefings share, and how many each has for itself. */
export function pairWords(two: TwoBriefings): string {
  const both = inBoth(two).length;
  const shared =
    both === 0
      ? 'No indicator has'
      : `${formatNumber(both)} ${both === 1 ? 'indicator has' : 'indicators have'}`;
  const own = (['first', 'second'] as const)
    .map((side) => ({ count: countIn(side, two), name: two[side].shortName }))
    .filter(({ count }) => count > 0)
    .map(({ count, name }) => `${formatNumber(count)} only in ${name}`);
  return `${shared} a number in both briefings, ${own.length === 0 ? 'none in only one of them' : own.join(' and ')}.`;
}
