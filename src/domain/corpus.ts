import type { Finding } from './findings/finding';
import { nameOf } from './format';
import { allOf, groupBy, lookup, ownOf, withId } from './lookups';
import type {
  Briefing,
  Dataset,
  Indicator,
  IndicatorGroup,
  Milestone,
  Observation,
  Quotation,
  Speaker,
  Turn,
} from './model';
import {
  type BriefingSummary,
  type ChartsBeside,
  maxRecentBriefings,
  type ReadingNeighbour,
  type ReadingPlace,
  type SliceContext,
} from './sliceContext';

/** What takes its period from a quotation without standing in it. */
type Resting = { readonly observations: readonly Observation[]; readonly milestones: readonly Milestone[] };

/**
 * The dataset with its records found by id, whole or in slices. Built once. Every lookup throws on an id that is not
 * there, and every question for "all of" throws where the slice holds only some: a slice never gives half an answer.
 */
export type Corpus = {
  readonly dataset: Dataset;
  /** What is known of the whole; absent when this is the whole. */
  readonly sliceContext: SliceContext | undefined;
  /** Numbers in the whole corpus. */
  readonly size: number;
  readonly briefingCount: number;
  /** The newest briefings, oldest first; the same in every slice. */
  readonly recentBriefings: readonly BriefingSummary[];
  /** All briefings, oldest first; in a slice those that it can name. */
  readonly summaries: readonly BriefingSummary[];
  readonly briefing: (id: string) => Briefing;
  readonly summary: (briefing: string) => BriefingSummary;
  readonly quotation: (id: string) => Quotation;
  readonly indicator: (id: string) => Indicator;
  /** Whether there is such a record: ids arrive from URLs. */
  readonly has: (kind: 'indicator' | 'briefing', id: string) => boolean;
  readonly group: (id: string) => IndicatorGroup;
  readonly turn: (id: string) => Turn;
  /** The speaker of an observation or turn, within its briefing: outlets ask in both. */
  readonly speaker: (briefing: string, id: string) => Speaker;
  /** The observation, or undefined: ids arrive from URLs. */
  readonly observation: (id: string) => Observation | undefined;
  /** Whether the citation of an observation can be shown from what is here. */
  readonly isCitable: (id: string) => boolean;
  /** Observations in the order they stand in the transcripts. */
  readonly inReadingOrder: readonly Observation[];
  readonly placeOf: (id: string) => ReadingPlace;
  readonly byIndicator: (id: string) => readonly Observation[];
  readonly membersOf: (group: string) => readonly Indicator[];
  readonly byQuotation: (id: string) => readonly Observation[];
  readonly quotationsOf: (briefing: string) => readonly Quotation[];
  readonly milestonesByQuotation: (id: string) => readonly Milestone[];
  /** The numbers and milestones of other sentences whose period is read from this one. */
  readonly restingOn: (quotation: Quotation) => Resting;
  /** Results of all checks; a slice does not hold them all. */
  readonly findings: () => readonly Finding[];
  /** What was found about one observation; in a slice, about one whose citation it has. */
  readonly findingsAbout: (observation: string) => readonly Finding[];
  /** In a slice, the charts beside one; the whole knows them from the order of its charts. */
  readonly chartsBeside: (indicator: string) => ChartsBeside | undefined;
};

const elsewhere = (
  citation: { readonly quotation: string },
  evidence: readonly { readonly quotation: string }[] | undefined,
) => (evidence ?? []).map((passage) => passage.quotation).filter((id) => id !== citation.quotation);

function summariesOf({ briefings, quotations }: Dataset): BriefingSummary[] {
  const quoted = groupBy(quotations, (quotation) => [quotation.briefing]);
  return briefings.map(({ id, shortName, title, held, page }, place) => ({
    id,
    shortName,
    title,
    held,
    page,
    place,
    quotations: quoted.get(id)?.length ?? 0,
  }));
}

/**
 * Indexes a dataset: the whole, or a slice with what must be known of the whole. The whole finds the results of its
 * checks by `resultsOf`; a slice brings those of its own numbers.
 */
export function createCorpus(
  dataset: Dataset,
  sliceContext?: SliceContext,
  resultsOf?: (corpus: Corpus) => readonly Finding[],
): Corpus {
  const summaries = sliceContext?.summaries ?? summariesOf(dataset);
  const summary = lookup('briefing', withId(summaries));
  const quotation = lookup('quotation', withId(dataset.quotations));
  const indicator = lookup('indicator', withId(dataset.indicators));
  const ids = {
    indicator: new Set(dataset.indicators.map(({ id }) => id)),
    briefing: new Set(dataset.briefings.map(({ id }) => id)),
  };
  const briefingPlaces = new Map(summaries.map((s) => [s.id, s.place]));
  const placeOfBriefing = (o: Observation) =>
    briefingPlaces.get(quotation(o.citation.quotation).briefing) ?? 0;
  const inReadingOrder = dataset.observations.toSorted(
    (a, b) =>
      placeOfBriefing(a) - placeOfBriefing(b) ||
      a.citation.start - b.citation.start ||
      (a.id < b.id ? -1 : Number(a.id > b.id)),
  );
  const observations = new Map(withId(dataset.observations));
  const speakers = lookup(
    'speaker',
    dataset.briefings.flatMap((b) => b.speakers.map((s) => [`${b.id} ${s.id}`, s] as const)),
  );
  const restingObservations = groupBy(dataset.observations, (o) => elsewhere(o.citation, o.period.evidence));
  const restingMilestones = groupBy(dataset.milestones, (m) => elsewhere(m.citation, m.evidence));
  const whole = sliceContext?.whole;
  const citable = whole && new Set(whole.quotations);
  const quotationsOf = allOf(
    'briefing',
    groupBy(dataset.quotations, (q) => [q.briefing]),
    whole?.briefings,
  );

  const neighbour = (o: Observation | undefined): ReadingNeighbour | undefined => {
    if (!o) return undefined;
    const { label } = indicator(o.indicator);
    return { id: o.id, label, printed: o.quantity.printed, name: nameOf(indicator(o.indicator), o) };
  };
  let order: Map<string, number> | undefined;
  const placeOf = (id: string): ReadingPlace => {
    if (sliceContext) {
      const place = ownOf(sliceContext.places, id);
      if (!place) throw new RangeError(`This corpus does not hold the place of "${id}"`);
      return place;
    }
    order ??= new Map(inReadingOrder.map((o, index) => [o.id, index]));
    const index = order.get(id);
    if (index === undefined) throw new RangeError(`No observation has the id "${id}"`);
    const [previous, next] = [neighbour(inReadingOrder[index - 1]), neighbour(inReadingOrder[index + 1])];
    return { place: index + 1, ...(previous ? { previous } : {}), ...(next ? { next } : {}) };
  };

  let results: readonly Finding[] | undefined;
  let resultsAbout: ReadonlyMap<string, readonly Finding[]> | undefined;
  const findings = (): readonly Finding[] => {
    // A slice has those of its numbers; a whole that was made without a way to find them has none but where nothing is checked.
    if (sliceContext || (!resultsOf && dataset.checks.length > 0))
      throw new RangeError('This corpus does not hold all findings');
    return (results ??= resultsOf?.(corpus) ?? []);
  };

  const corpus: Corpus = {
    dataset,
    sliceContext,
    findings,
    findingsAbout: (id) => {
      if (sliceContext && !Object.hasOwn(sliceContext.places, id))
        throw new RangeError(`This corpus does not hold the findings about "${id}"`);
      resultsAbout ??= groupBy(sliceContext?.findings ?? findings(), ({ inputs }) =>
        inputs.map((input) => input.id),
      );
      return resultsAbout.get(id) ?? [];
    },
    size: sliceContext?.size ?? dataset.observations.length,
    briefingCount: sliceContext?.briefingCount ?? dataset.briefings.length,
    // A slice can name the newest, too.
    recentBriefings: summaries.slice(-maxRecentBriefings),
    summaries,
    briefing: lookup('briefing', withId(dataset.briefings)),
    summary,
    quotation,
    indicator,
    has: (kind, id) => ids[kind].has(id),
    group: lookup('group', withId(dataset.groups)),
    turn: lookup(
      'turn',
      dataset.briefings.flatMap((b) => withId(b.turns)),
    ),
    speaker: (briefing, id) => speakers(`${briefing} ${id}`),
    observation: (id) => observations.get(id),
    isCitable: (id) => {
      const found = observations.get(id);
      return (
        found !== undefined &&
        (!sliceContext || Object.hasOwn(sliceContext.places, id)) &&
        (citable?.has(found.citation.quotation) ?? true)
      );
    },
    inReadingOrder,
    placeOf,
    byIndicator: allOf(
      'indicator',
      groupBy(inReadingOrder, (o) => [o.indicator]),
      whole?.indicators,
    ),
    membersOf: allOf(
      'group',
      groupBy(dataset.indicators, (i) => (i.group === undefined ? [] : [i.group])),
      whole?.groups,
    ),
    byQuotation: allOf(
      'quotation',
      groupBy(inReadingOrder, (o) => [o.citation.quotation]),
      whole?.quotations,
    ),
    quotationsOf,
    milestonesByQuotation: allOf(
      'quotation',
      groupBy(dataset.milestones, (m) => [m.citation.quotation]),
      whole?.quotations,
    ),
    restingOn: ({ id, briefing }) => {
      quotationsOf(briefing);
      return {
        observations: restingObservations.get(id) ?? [],
        milestones: restingMilestones.get(id) ?? [],
      };
    },
    chartsBeside: (id) => sliceContext && ownOf(sliceContext.charts, id),
  };
  return corpus;
}

/** The briefing an observation was made in. */
export const briefingOf = (corpus: Corpus, observation: Observation): Briefing =>
  corpus.briefing(corpus.quotation(observation.citation.quotation).briefing);
