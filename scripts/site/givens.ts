import { catalogueOf } from '../../src/domain/catalogue';
import type { Corpus } from '../../src/domain/corpus';
import { overviewOf } from '../../src/domain/overview';
import { keyOf } from './contentCache';
import { tableOf } from './siteTable';
import { keyOfAnswer, type Read } from './tracedCorpus';

/**
 * What pages are given beside their corpus, made from the whole of it. `order` is that of its records, in which a slice
 * lists its own; `offlineBytes` the size of the dashboard in one file.
 */
type Given = 'order' | 'table' | 'catalogue' | 'onOverview' | 'briefings' | 'offlineBytes';

const prefix = 'given ';

/** Notes that a page was given something. */
export function given<T>(reads: Set<Read>, name: Given, value: T): T {
  reads.add(prefix + name);
  return value;
}

const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id).join('\n');

/** Gives a key of the answer to each question that pages ask: another where the answer is another. */
export function createKeys(corpus: Corpus, offlineBytes: number | undefined): (read: Read) => string {
  const { dataset } = corpus;
  const answers: Readonly<Record<Given, () => string>> = {
    order: () =>
      keyOf(
        ...[
          dataset.briefings,
          dataset.quotations,
          dataset.groups,
          dataset.indicators,
          dataset.observations,
          dataset.milestones,
          corpus.inReadingOrder,
          corpus.findings(),
        ].map(idsOf),
      ),
    table: () => keyOf(...[...tableOf(corpus).files].flat()),
    catalogue: () => keyOf(JSON.stringify(catalogueOf(corpus))),
    onOverview: () => keyOf(...overviewOf(corpus).flatMap(({ drawn }) => drawn.map(({ id }) => id))),
    briefings: () => keyOf(idsOf(corpus.summaries)),
    offlineBytes: () => String(offlineBytes),
  };
  const known = new Map<Read, string>();
  return (read) => {
    const found = known.get(read);
    if (found !== undefined) return found;
    const key = read.startsWith(prefix)
      ? answers[read.slice(prefix.length) as Given]()
      : keyOfAnswer(corpus, read);
    known.set(read, key);
    return key;
  };
}
