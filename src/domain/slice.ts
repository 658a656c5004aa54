import type { Corpus } from './corpus';
import type { Finding } from './findings/finding';
import type { Briefing, Dataset, Observation, Quotation } from './model';
import { chartFormOf, chartsBesideOf, isAlongTime, observationsInChart, otherStatementsOf } from './series';
import type { BriefingSummary, ChartsBeside, ReadingPlace, SliceContext } from './sliceContext';

/** Some records of a corpus with what must be known of the rest: the data of one page. JSON holds it without loss. */
export type Slice = { readonly dataset: Dataset; readonly sliceContext: SliceContext };

/** What a slice is asked for. */
export type SliceAsk = {
  /** Numbers whose citations can be opened. */
  readonly citations: Iterable<string>;
  /** Indicators whose charts are drawn, with the group drawn beside them. */
  readonly charts?: Iterable<string>;
  /** Briefings of which every quotation is shown. */
  readonly briefings?: Iterable<string>;
  /** Briefings that are only named. */
  readonly summaries?: Iterable<string>;
};

/** The records of one kind in the order of the whole. */
const inOrder = <T>(chosen: ReadonlySet<T>, order: ReadonlyMap<T, number>): T[] =>
  [...chosen].toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));

const orderOf = <T>(records: readonly T[]) => new Map(records.map((record, index) => [record, index]));

/** A list of more marks nothing on an axis that can be read, and a chart must not grow with the corpus. */
const mostMilestones = 40;

/** Gathers what the questions of one slice lead to. */
class Gathering {
  readonly observations = new Set<Observation>();
  readonly quotations = new Set<Quotation>();
  readonly indicators = new Set<string>();
  readonly milestones = new Set<Dataset['milestones'][number]>();
  readonly places: Record<string, ReadingPlace> = {};
  readonly charts: Record<string, ChartsBeside> = {};
  readonly whole = {
    indicators: new Set<string>(),
    groups: new Set<string>(),
    quotations: new Set<string>(),
    briefings: new Set<string>(),
  };

  constructor(private readonly corpus: Corpus) {}

  /** A number as it is named in a list: its quantity, indicator and briefing. */
  mention(observation: Observation): void {
    this.observations.add(observation);
    this.indicators.add(observation.indicator);
    this.quotations.add(this.corpus.quotation(observation.citation.quotation));
  }

  /** A sentence with everything that stands in it. */
  sentence(id: string): void {
    this.quotations.add(this.corpus.quotation(id));
    this.whole.quotations.add(id);
    for (const observation of this.corpus.byQuotation(id)) this.mention(observation);
    for (const milestone of this.corpus.milestonesByQuotation(id)) this.milestones.add(milestone);
  }

  citation(observation: Observation): void {
    this.places[observation.id] = this.corpus.placeOf(observation.id);
    this.mention(observation);
    this.sentence(observation.citation.quotation);
    for (const passage of observation.period.evidence ?? []) this.sentence(passage.quotation);
    this.whole.indicators.add(observation.indicator);
    for (const statement of this.corpus.byIndicator(observation.indicator)) this.mention(statement);
    for (const statement of otherStatementsOf(this.corpus, observation)) this.mention(statement);
  }

  chart(indicatorId: string): void {
    const { group } = this.corpus.indicator(indicatorId);
    this.indicators.add(indicatorId);
    this.whole.indicators.add(indicatorId);
    if (group !== undefined) {
      this.whole.groups.add(group);
      for (const { id } of this.corpus.membersOf(group)) {
        this.indicators.add(id);
        this.whole.indicators.add(id);
        for (const observation of this.corpus.byIndicator(id)) this.mention(observation);
      }
    }
    for (const observation of observationsInChart(this.corpus, indicatorId)) this.citation(observation);
    this.charts[indicatorId] = chartsBesideOf(this.corpus, indicatorId);
    if (isAlongTime(chartFormOf(this.corpus, indicatorId))) this.milestonesBeside(indicatorId);
  }

  /** What may be marked on a time axis: all milestones while they are few, else those of the chart's own briefings. */
  private milestonesBeside(indicatorId: string): void {
    const { corpus } = this;
    const { milestones } = corpus.dataset;
    const sources = new Set(
      corpus.byIndicator(indicatorId).map((o) => corpus.quotation(o.citation.quotation).briefing),
    );
    const near =
      milestones.length <= mostMilestones
        ? milestones
        : milestones.filter((m) => sources.has(corpus.quotation(m.citation.quotation).briefing));
    for (const milestone of near.slice(0, mostMilestones)) this.milestones.add(milestone);
  }

  briefing(id: string): void {
    this.whole.briefings.add(id);
    for (const quotation of this.corpus.quotationsOf(id)) {
      this.sentence(quotation.id);
      for (const observation of this.corpus.byQuotation(quotation.id)) this.citation(observation);
      const resting = this.corpus.restingOn(quotation);
      for (const observation of resting.observations) this.citation(observation);
      for (const milestone of resting.milestones) this.milestones.add(milestone);
    }
  }
}

/** A briefing with only those of its speakers and turns that the slice speaks of. */
function trimmed(briefing: Briefing, speakers: ReadonlySet<string>, turns: ReadonlySet<string>): Briefing {
  return {
    ...briefing,
    speakers: briefing.speakers.filter(({ id }) => speakers.has(`${briefing.id} ${id}`)),
    turns: briefing.turns.filter(({ id }) => turns.has(id)),
  };
}

/**
 * Makes slices of a corpus. A slice answers what it is asked for exactly as the whole does, and its size depends on
 * what it is asked for, not on the size of the corpus. Whoever wants to know what a slice was made from gives the
 * corpus anew, as one that takes note of what it is asked.
 */
export function createSliceMaker(whole: Corpus): (ask: SliceAsk, corpus?: Corpus) => Slice {
  const orders = {
    observations: orderOf(whole.dataset.observations),
    quotations: orderOf(whole.dataset.quotations),
    milestones: orderOf(whole.dataset.milestones),
    indicators: orderOf(whole.dataset.indicators),
  };
  let places: ReadonlyMap<Finding, number> | undefined;
  /** What was found about any of these numbers, in the order of the whole. */
  const findingsAbout = (ids: Iterable<string>, corpus: Corpus) => {
    const found = new Set([...ids].flatMap((id) => corpus.findingsAbout(id)));
    if (found.size === 0) return [];
    places ??= orderOf(whole.findings());
    return inOrder(found, places);
  };
  return ({ citations, charts = [], briefings = [], summaries = [] }, corpus = whole) => {
    const gathering = new Gathering(corpus);
    for (const id of citations) {
      const observation = corpus.observation(id);
      if (!observation) throw new RangeError(`No observation has the id "${id}"`);
      gathering.citation(observation);
    }
    for (const id of charts) gathering.chart(id);
    for (const id of briefings) gathering.briefing(id);
    const observations = inOrder(gathering.observations, orders.observations);
    const milestones = inOrder(gathering.milestones, orders.milestones);
    for (const milestone of milestones)
      gathering.quotations.add(corpus.quotation(milestone.citation.quotation));
    const quotations = inOrder(gathering.quotations, orders.quotations);
    const indicators = inOrder(new Set([...gathering.indicators].map(corpus.indicator)), orders.indicators);
    const turns = new Set(quotations.map((quotation) => quotation.turn));
    const speakers = new Set([
      ...quotations.map((q) => `${q.briefing} ${corpus.turn(q.turn).speaker}`),
      ...observations.map((o) => `${corpus.quotation(o.citation.quotation).briefing} ${o.speaker}`),
    ]);
    const all = gathering.whole;
    const quoted = new Set([...quotations.map((quotation) => quotation.briefing), ...all.briefings]);
    const named = new Map<string, BriefingSummary>(
      [...corpus.recentBriefings, ...[...quoted, ...summaries].map(corpus.summary)].map((s) => [s.id, s]),
    );
    return {
      dataset: {
        briefings: [...quoted]
          .map(corpus.briefing)
          .toSorted((a, b) => corpus.summary(a.id).place - corpus.summary(b.id).place)
          .map((briefing) =>
            all.briefings.has(briefing.id) ? briefing : trimmed(briefing, speakers, turns),
          ),
        quotations,
        groups: [...new Set(indicators.flatMap((indicator) => indicator.group ?? []))].map(corpus.group),
        indicators,
        observations,
        milestones,
        ledgers: [],
        checks: [],
        notes: corpus.dataset.notes.filter(({ about }) =>
          about.some((id) => Object.hasOwn(gathering.places, id)),
        ),
      },
      sliceContext: {
        size: corpus.size,
        briefingCount: corpus.briefingCount,
        summaries: [...named.values()].toSorted((a, b) => a.place - b.place),
        places: gathering.places,
        charts: gathering.charts,
        findings: findingsAbout(Object.keys(gathering.places), corpus),
        whole: {
          indicators: [...all.indicators],
          groups: [...all.groups],
          quotations: [...all.quotations],
          briefings: [...all.briefings],
        },
      },
    };
  };
}
