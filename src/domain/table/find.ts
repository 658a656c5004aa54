import type { TableData } from './tableData';
import type { Vocabularies } from './files';
import { markHits, prepareSearch, type SearchBlock, searchBlockOf } from './texts';
import { searchableOf } from './search';
import { periodSearchWords } from './periods';
import { unitOf } from '../units';

/** Words kept with the rows that have them: those of a search stay while its last word is typed. */
const wordsKept = 12;

type NamedTexts = Readonly<Record<'labels' | 'names' | 'periods' | 'units' | 'checked', SearchBlock>>;

const namedTexts = new WeakMap<Vocabularies, NamedTexts>();

/** Texts of one row, which no word of a search spans. */
const linked = (...texts: readonly (string | undefined)[]): string => texts.filter(Boolean).join('\t');

const blockOf = (texts: readonly string[]): SearchBlock =>
  searchBlockOf(searchableOf(texts.join('\n')), 0, texts.length);

/** The names of indicators with their topics, of speakers, periods, units and findings, made ready to be searched. */
function namedTextsOf(vocabularies: Vocabularies): NamedTexts {
  const known = namedTexts.get(vocabularies);
  if (known) return known;
  const made = {
    labels: blockOf(
      vocabularies.indicators.map(({ label, topic }) => linked(label, vocabularies.topics[topic]?.label)),
    ),
    names: blockOf(vocabularies.names.map(({ name }) => name)),
    periods: blockOf(vocabularies.periods.map(({ text }) => periodSearchWords(text))),
    units: blockOf(vocabularies.units.map(({ id }) => unitOf(id).many)),
    checked: blockOf(
      vocabularies.checked.map(({ verdicts: [gravest = -1], finding }) =>
        linked(vocabularies.verdicts[gravest]?.id, finding?.title),
      ),
    ),
  };
  namedTexts.set(vocabularies, made);
  return made;
}

/** Sets the hit of every row that names what is hit. */
function spread(hits: Uint8Array, codes: Uint32Array, isHit: Uint8Array): void {
  for (let row = 0; row < hits.length; row += 1) {
    hits[row] = (hits[row] ?? 0) | (isHit[codes[row] ?? 0] ?? 0);
  }
}

/** The columns whose names are searched, with the block that holds these. */
const namedColumns = [
  ['indicator', 'labels'],
  ['name', 'names'],
  ['period', 'periods'],
  ['unit', 'units'],
  ['finding', 'checked'],
] as const;

/** The rows in which a word stands: in a name, the period, the unit, the findings, the sentence, the printed words or the digits. */
function rowsWith(word: string, { rows, sentences, vocabularies, texts, extra, loaded }: TableData) {
  const named = namedTextsOf(vocabularies);
  const inSentence = new Uint8Array(sentences.rank.length);
  const hits = new Uint8Array(loaded);
  for (const block of texts.sentences) markHits(prepareSearch(block), word, inSentence);
  for (const block of extra) markHits(block, word, hits);
  spread(hits, rows.sentence, inSentence);
  for (const [column, block] of namedColumns) {
    const inNames = new Uint8Array(named[block].ends.length);
    markHits(named[block], word, inNames);
    spread(hits, rows[column], inNames);
  }
  return hits;
}

const kept = new WeakMap<TableData, Map<string, Uint8Array>>();

/**
 * The rows that have every word, 1 for each found and 0 for the others; undefined when there is no word to find.
 * The words are those of `wordsOf`.
 */
export function findRows(data: TableData, words: readonly string[]): Uint8Array | undefined {
  const [first, ...others] = words;
  if (first === undefined) return undefined;
  const known = kept.get(data) ?? new Map<string, Uint8Array>();
  kept.set(data, known);
  const hitsOf = (word: string) => {
    const hits = known.get(word) ?? rowsWith(word, data);
    // Put at the end, so that the first is the one that was wanted longest ago.
    known.delete(word);
    known.set(word, hits);
    return hits;
  };
  const found = hitsOf(first).slice();
  for (const word of others) {
    const hits = hitsOf(word);
    for (let row = 0; row < found.length; row += 1) found[row] = (found[row] ?? 0) & (hits[row] ?? 0);
  }
  for (const word of [...known.keys()].slice(0, -wordsKept)) known.delete(word);
  return found;
}
