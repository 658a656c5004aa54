import { searchableOf } from './search';

/**
 * Many texts, kept as the bytes of UTF-8: a page that holds a hundred thousand sentences shows a few dozen of them,
 * and bytes cost half of what strings do and no collector's time.
 */
export type TextBlock = {
  /** Place of the first text among all texts of its kind. */
  readonly first: number;
  readonly bytes: Uint8Array;
  /** Where each text ends, in bytes; the next begins after a line break. */
  readonly ends: Uint32Array;
};

const lineBreak = 10;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Texts as one, to be written in a file; throws when one has a line break, which is what parts them. */
export function joinTexts(texts: readonly string[]): string {
  const broken = texts.find((text) => text.includes('\n'));
  if (broken !== undefined) throw new RangeError(`A text of the table has a line break: ${broken}`);
  return texts.join('\n');
}

/** Reads `count` texts joined by line breaks; throws when there are more or fewer. */
export function readTexts(joined: string, first: number, count: number): TextBlock {
  const bytes = encoder.encode(joined);
  const ends = new Uint32Array(count);
  let at = -1;
  for (let index = 0; index < count; index += 1) {
    const next = bytes.indexOf(lineBreak, at + 1);
    if (next === -1 && index < count - 1) throw new RangeError(`${index + 1} texts in place of ${count}`);
    at = next === -1 ? bytes.length : next;
    ends[index] = at;
  }
  if (count > 0 && at !== bytes.length) throw new RangeError(`More than ${count} texts`);
  return { first, bytes, ends };
}

/** One text by its place; throws when it has not been read. */
export function textAt(blocks: readonly TextBlock[], place: number): string {
  const block = blocks.findLast(({ first }) => first <= place);
  const end = block?.ends[place - block.first];
  if (!block || end === undefined) throw new RangeError(`Text ${place} has not been read`);
  const start = place === block.first ? 0 : (block.ends[place - block.first - 1] ?? 0) + 1;
  return decoder.decode(block.bytes.subarray(start, end));
}

/** Texts ready to be searched, as one string, with the place where each ends. */
export type SearchBlock = { readonly first: number; readonly text: string; readonly ends: Uint32Array };

/** Joined texts that are ready to be searched. */
export function searchBlockOf(text: string, first: number, count: number): SearchBlock {
  const ends = new Uint32Array(count);
  let at = -1;
  for (let index = 0; index < count; index += 1) {
    const next = text.indexOf('\n', at + 1);
    at = next === -1 ? text.length : next;
    ends[index] = at;
  }
  return { first, text, ends };
}

const prepared = new WeakMap<TextBlock, SearchBlock>();

/** Texts made ready to be searched; done once for each block. */
export function prepareSearch(block: TextBlock): SearchBlock {
  const known = prepared.get(block);
  if (known) return known;
  const made = searchBlockOf(searchableOf(decoder.decode(block.bytes)), block.first, block.ends.length);
  prepared.set(block, made);
  return made;
}

/** Sets the hit of every text that holds the word. */
export function markHits({ first, text, ends }: SearchBlock, word: string, hits: Uint8Array): void {
  let line = 0;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, ends[line] ?? text.length)) {
    while ((ends[line] ?? text.length) < at) line += 1;
    if (line >= ends.length) return;
    hits[first + line] = 1;
  }
}
