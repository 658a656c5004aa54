import type { SearchEntry } from '../searchIndex';

/** What is shown of an entry that was found. */
export type FoundEntry = Pick<SearchEntry, 'id' | 'kind' | 'title' | 'detail'>;

/**
 * A beginning that many words share, or one word that stands in many entries. Places of entries are texts of
 * `joinPlaces`, but for `first`, whose order is that of a list of results.
 */
export type ManyNode = {
  /** The longest text that all these words begin with. */
  readonly prefix: string;
  /** Its shortest beginning, in characters, that stands for the same words. */
  readonly shortest: number;
  /** How many entries have such a word. */
  readonly count: number;
  /** The entries shown first where this alone is sought. */
  readonly first: readonly number[];
  /** The same for a beginning that is shorter than the prefix. */
  readonly firstBegun: readonly number[];
  /** Number of its file of all places. */
  readonly places: number;
};

/** All entries that have a word which begins so, by how it fits them. */
type PlacesFile = { readonly named: string; readonly begun: string; readonly elsewhere: string };

/** What begins with the same two characters. */
export type DirectoryFile = {
  readonly many: readonly ManyNode[];
  /** The first word of each file of rarer words, in upward order, and the number of the file. */
  readonly rare: readonly (readonly [string, number])[];
};

/** Words with the entries that name them, and those where they stand elsewhere. */
type WordsFile = { readonly words: readonly (readonly [string, string, string])[] };

/** The words of letters alone in one directory, for whoever has misspelt one. */
type SpellingFile = { readonly words: readonly string[] };

/** Some entries that follow each other. */
type EntriesFile = { readonly entries: readonly FoundEntry[] };

/** What an index in parts begins with. */
export type SearchRoot = {
  /** How many entries there are. */
  readonly count: number;
  /** How many there are in each file of entries. */
  readonly each: number;
  /** Kinds in the order of the entries, with the place of the first of each. */
  readonly kinds: readonly (readonly [SearchEntry['kind'], number])[];
  /** What begins with one character. */
  readonly many: readonly ManyNode[];
  /** The first two characters of what each directory is of, in the order of their numbers. */
  readonly directories: readonly string[];
};

/** What the search begins with: all there is to find, or the root of an index in parts. */
export type SearchFile = { readonly entries: readonly SearchEntry[] } | { readonly root: SearchRoot };

/** The files of each kind, by their number. */
export type SearchParts = {
  readonly places: PlacesFile;
  readonly directory: DirectoryFile;
  readonly words: WordsFile;
  readonly spelling: SpellingFile;
  readonly entries: EntriesFile;
};

/** The file that a search begins with, under the site. */
export const searchPath = '/parts/search.json';
