import type { Corpus } from '../../src/domain/corpus';
import type { Dataset } from '../../src/domain/model';
import { chartsBesideOf } from '../../src/domain/series';
import { keyOf } from './contentCache';

/** A question that was put to a corpus, with the ids that it was put about; on one line. */
export type Read = string;

/** Ids have none. */
const between = ' ';

/** What is asked about records by their ids, of a corpus or of the one that answers in its place. */
const byIds = {
  briefing: (corpus, id) => corpus.briefing(id),
  summary: (corpus, id) => corpus.summary(id),
  quotation: (corpus, id) => corpus.quotation(id),
  indicator: (corpus, id) => corpus.indicator(id),
  has: (corpus, kind, id) => corpus.has(kind as 'indicator', id),
  group: (corpus, id) => corpus.group(id),
  turn: (corpus, id) => corpus.turn(id),
  speaker: (corpus, briefing, id) => corpus.speaker(briefing, id),
  observation: (corpus, id) => corpus.observation(id),
  isCitable: (corpus, id) => corpus.isCitable(id),
  placeOf: (corpus, id) => corpus.placeOf(id),
  byIndicator: (corpus, id) => corpus.byIndicator(id),
  membersOf: (corpus, group) => corpus.membersOf(group),
  byQuotation: (corpus, id) => corpus.byQuotation(id),
  quotationsOf: (corpus, briefing) => corpus.quotationsOf(briefing),
  milestonesByQuotation: (corpus, id) => corpus.milestonesByQuotation(id),
  restingOn: (corpus, id) => corpus.restingOn(corpus.quotation(id)),
  findingsAbout: (corpus, id) => corpus.findingsAbout(id),
  // The whole knows them from the order of its charts, which is to be asked of the whole.
  chartsBeside: (corpus, id) => chartsBesideOf(corpus, id),
} as const satisfies Partial<
  Record<keyof Corpus, (corpus: Corpus, ...ids: readonly [string, string]) => unknown>
>;

type ById = keyof typeof byIds;
type OfAll = Exclude<keyof Corpus, ById | 'dataset'>;

/** What is asked of a corpus without an id. A member that is in neither list does not compile. */
const ofAll: Readonly<Record<OfAll, (corpus: Corpus) => unknown>> = {
  sliceContext: (corpus) => corpus.sliceContext,
  size: ({ size }) => size,
  briefingCount: ({ briefingCount }) => briefingCount,
  recentBriefings: ({ recentBriefings }) => recentBriefings,
  summaries: ({ summaries }) => summaries,
  inReadingOrder: ({ inReadingOrder }) => inReadingOrder,
  findings: (corpus) => corpus.findings(),
};

const isFunctionOfAll = (name: string) => name === 'findings';

/**
 * A whole corpus that answers as it does, and notes in `reads` each question it is asked: nothing that is made from it
 * alone can depend on anything else. What is memoised by corpus is found anew for each.
 */
export function traceCorpus(corpus: Corpus, reads: Set<Read>): Corpus {
  const note = (...asked: readonly string[]) => void reads.add(asked.join(between));
  const traced: Record<string, unknown> = {
    restingOn: (quotation: { readonly id: string }) => {
      note('restingOn', quotation.id);
      return byIds.restingOn(corpus, quotation.id);
    },
  };
  for (const [name, ask] of Object.entries(byIds)) {
    traced[name] ??= (...ids: readonly [string, string]) => {
      note(name, ...ids);
      return (ask as (from: Corpus, ...ids: readonly [string, string]) => unknown)(corpus, ...ids);
    };
  }
  for (const [name, ask] of Object.entries(ofAll)) {
    const get = () => {
      note(name);
      return ask(corpus);
    };
    Object.defineProperty(traced, name, {
      ...(isFunctionOfAll(name) ? { value: get } : { get }),
      enumerable: true,
    });
  }
  const dataset = {};
  for (const name of Object.keys(corpus.dataset) as (keyof Dataset)[]) {
    const get = () => {
      note('dataset', name);
      return corpus.dataset[name];
    };
    Object.defineProperty(dataset, name, { get, enumerable: true });
  }
  traced.dataset = dataset;
  return traced as unknown as Corpus;
}

function answerTo(corpus: Corpus, read: Read): unknown {
  const [name, ...ids] = read.split(between) as [string, ...string[]];
  if (name === 'dataset') return corpus.dataset[ids[0] as keyof Dataset];
  const ask = Object.hasOwn(byIds, name)
    ? (byIds[name as ById] as (from: Corpus, ...ids: readonly string[]) => unknown)
    : ofAll[name as OfAll];
  return ask(corpus, ...ids);
}

/** The answer of a corpus to a question as a key: another where the answer is another. */
export function keyOfAnswer(corpus: Corpus, read: Read): string {
  let answer: unknown;
  try {
    answer = answerTo(corpus, read);
  } catch {
    // The record is gone, or never was.
    return 'none';
  }
  return answer === undefined ? 'undefined' : keyOf(JSON.stringify(answer));
}
