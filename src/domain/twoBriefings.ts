import { type Computed, difference, growthMultiple } from './computed';
import type { Corpus } from './corpus';
import type { ComparisonKey } from './findings/check';
import { differingKey } from './findings/comparable';
import { meeting, notSame, otherTime, repeating } from './findings/sentences';
import { isSamePrint, sideOf, verdictOf } from './findings/sides';
import { computedWords } from './findings/words';
import type { Indicator, Observation } from './model';
import { formatPeriod, isBound, isMoment } from './period';
import { plainOf, pointsOf, type SeriesPoint } from './series';
import type { BriefingSummary } from './surroundings';
import { unitOf } from './units';
import { type Topic, topics } from './vocabulary';

/** What one briefing says of an indicator, by time, the latest last. */
export type Told = {
  readonly points: readonly SeriesPoint[];
  /** The statement of the latest time: a plain number where one is printed, else one that sets a limit. */
  readonly latest: Observation;
};

/** How an amount changed from one briefing to the next: no disagreement, since the times may differ. */
export type Change = { readonly difference: Computed; readonly multiple: Computed };

/** The latest statements of two briefings of one indicator, side by side. */
export type Meeting = {
  /** What keeps them from being compared; undefined where they measure the same. */
  readonly key: ComparisonKey | undefined;
  /** The same in words, or what comes of comparing them. */
  readonly sentence: string;
  /** Absent for ranks, for spans, and where nothing changed its time. */
  readonly change?: Change;
};

/** An indicator that both briefings speak of. */
export type SaidInBoth = {
  readonly indicator: Indicator;
  readonly first: Told;
  readonly second: Told;
  readonly meeting: Meeting;
};

/** An indicator that only one of them speaks of. */
export type SaidInOne = {
  readonly indicator: Indicator;
  readonly in: 'first' | 'second';
  readonly told: Told;
};

/** Two briefings, one beside the other. */
export type TwoBriefings = {
  readonly first: BriefingSummary;
  readonly second: BriefingSummary;
  /** The topics that either speaks of. */
  readonly topics: readonly {
    readonly topic: Topic;
    readonly both: readonly SaidInBoth[];
    /** What only the first says, then what only the second says. */
    readonly one: readonly SaidInOne[];
  }[];
};

function toldIn(corpus: Corpus, indicator: Indicator, briefing: string): Told | undefined {
  const points = pointsOf(
    corpus
      .byIndicator(indicator.id)
      .filter(({ citation }) => corpus.quotation(citation.quotation).briefing === briefing),
  );
  const last = points.at(-1);
  return last && { points, latest: plainOf(last) };
}

/** Only amounts at two moments have grown or shrunk: ranks have no ratio, and spans may differ in length. */
function changeOf(from: Observation, to: Observation): Change | undefined {
  const isAmount = unitOf(from.quantity.unit).kind !== 'rank' && from.quantity.value > 0;
  const areMoments = [from, to].every(({ period }) => isMoment(period) || isBound(period));
  if (!isAmount || !areMoments || from.quantity.unit !== to.quantity.unit) return undefined;
  return { difference: difference(from, to), multiple: growthMultiple(from, to) };
}

/** What two statements of one indicator have to say to each other. */
export function meetingOf(indicator: Indicator, a: Observation, b: Observation): Meeting {
  const key = differingKey([a, indicator], [b, indicator]);
  if (key === undefined) {
    const sentence = isSamePrint(a, b) ? repeating(a) : meeting(a, b, verdictOf(sideOf(a), sideOf(b)));
    return { key, sentence };
  }
  if (key !== 'period') return { key, sentence: `${notSame[key]}.` };
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

/** The change in words, each value with all that the printed words allow. */
export const changeWords = ({ difference: step, multiple }: Change): string =>
  `a change of ${differenceWords(step)}; ${computedWords(multiple)} the earlier number`;

/** What two briefings say, indicator by indicator; absent a second, there is nothing to set beside. */
export function twoBriefingsOf(corpus: Corpus): TwoBriefings | undefined {
  const [first, second] = corpus.shelf.slice(-2);
  if (!first || !second) return undefined;
  const byTopic = new Map(
    topics.map((topic) => [topic, { both: [] as SaidInBoth[], one: [] as SaidInOne[] }]),
  );
  for (const indicator of corpus.dataset.indicators) {
    const said = byTopic.get(indicator.topic);
    const [a, b] = [toldIn(corpus, indicator, first.id), toldIn(corpus, indicator, second.id)];
    if (a && b)
      said?.both.push({ indicator, first: a, second: b, meeting: meetingOf(indicator, a.latest, b.latest) });
    else if (a) said?.one.push({ indicator, in: 'first', told: a });
    else if (b) said?.one.push({ indicator, in: 'second', told: b });
  }
  return {
    first,
    second,
    topics: [...byTopic]
      .filter(([, { both, one }]) => both.length + one.length > 0)
      .map(([topic, { both, one }]) => ({
        topic,
        both,
        one: (['first', 'second'] as const).flatMap((side) => one.filter((said) => said.in === side)),
      })),
  };
}

/** What both speak of, in the order of the topics. */
export const saidInBoth = ({ topics: all }: TwoBriefings): readonly SaidInBoth[] =>
  all.flatMap(({ both }) => both);
