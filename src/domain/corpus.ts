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

/** The dataset with its records found by id. Built once; every lookup throws on an id that is not there. */
export type Corpus = {
  readonly dataset: Dataset;
  readonly briefing: (id: string) => Briefing;
  readonly quotation: (id: string) => Quotation;
  readonly indicator: (id: string) => Indicator;
  readonly group: (id: string) => IndicatorGroup;
  readonly turn: (id: string) => Turn;
  /** The speaker of an observation or turn, within its briefing: outlets ask in both. */
  readonly speaker: (briefing: string, id: string) => Speaker;
  /** The observation, or undefined: ids arrive from URLs. */
  readonly observation: (id: string) => Observation | undefined;
  /** Observations in the order they stand in the transcripts. */
  readonly inReadingOrder: readonly Observation[];
  readonly byIndicator: (id: string) => readonly Observation[];
  readonly byQuotation: (id: string) => readonly Observation[];
  readonly milestonesByQuotation: (id: string) => readonly Milestone[];
};

const groupBy = <T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
};

const lookup = <T>(what: string, entries: Iterable<readonly [string, T]>): ((id: string) => T) => {
  const map = new Map(entries);
  return (id) => {
    const found = map.get(id);
    if (found === undefined) throw new RangeError(`No ${what} has the id "${id}"`);
    return found;
  };
};

const withId = <T extends { readonly id: string }>(items: readonly T[]) =>
  items.map((item) => [item.id, item] as const);

/** Indexes a dataset. */
export function createCorpus(dataset: Dataset): Corpus {
  const briefingOrder = new Map(dataset.briefings.map((briefing, index) => [briefing.id, index]));
  const quotation = lookup('quotation', withId(dataset.quotations));
  const placeOf = (o: Observation) => briefingOrder.get(quotation(o.citation.quotation).briefing) ?? 0;
  const inReadingOrder = dataset.observations.toSorted(
    (a, b) => placeOf(a) - placeOf(b) || a.citation.start - b.citation.start || a.id.localeCompare(b.id),
  );
  const observations = new Map(withId(dataset.observations));
  const byIndicator = groupBy(inReadingOrder, (o) => o.indicator);
  const byQuotation = groupBy(inReadingOrder, (o) => o.citation.quotation);
  const milestones = groupBy(dataset.milestones, (m) => m.citation.quotation);
  const speakers = lookup(
    'speaker',
    dataset.briefings.flatMap((b) => b.speakers.map((s) => [`${b.id} ${s.id}`, s] as const)),
  );
  return {
    dataset,
    briefing: lookup('briefing', withId(dataset.briefings)),
    quotation,
    indicator: lookup('indicator', withId(dataset.indicators)),
    group: lookup('group', withId(dataset.groups)),
    turn: lookup(
      'turn',
      dataset.briefings.flatMap((b) => withId(b.turns)),
    ),
    speaker: (briefing, id) => speakers(`${briefing} ${id}`),
    observation: (id) => observations.get(id),
    inReadingOrder,
    byIndicator: (id) => byIndicator.get(id) ?? [],
    byQuotation: (id) => byQuotation.get(id) ?? [],
    milestonesByQuotation: (id) => milestones.get(id) ?? [],
  };
}

/** The briefing an observation was made in. */
export const briefingOf = (corpus: Corpus, observation: Observation): Briefing =>
  corpus.briefing(corpus.quotation(observation.citation.quotation).briefing);
