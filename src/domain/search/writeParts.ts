import type { SearchEntry } from '../searchIndex';
import {
  type DirectoryFile,
  type FoundEntry,
  type ManyNode,
  type SearchFile,
  type SearchParts,
  searchPath,
  type SearchRoot,
} from './files';
import { searchPartPath } from './partPath';
import { joinPlaces } from './gaps';
import { bestOf, fits, scoreAlone } from './ranking';
import { termsOf } from './terms';

export type SearchSizes = {
  /** Characters up to which everything that can be found is one file. */
  readonly whole?: number;
  /** Characters of a file of words, about: what begins with the same letters is cut until it is no longer. */
  readonly words?: number;
  /** Entries in a file. */
  readonly each?: number;
  /** How many are shown of what is found. */
  readonly shown?: number;
};

/** The entries in which one word stands, in upward order: those that name it, and the others. */
type Standing = { readonly named: number[]; readonly elsewhere: number[] };

function standingOf(entries: readonly SearchEntry[]): ReadonlyMap<string, Standing> {
  const standing = new Map<string, Standing>();
  entries.forEach(({ words, more = '', detail }, place) => {
    const named = new Set(termsOf(words));
    const elsewhere = new Set([...termsOf(more), ...termsOf(detail)]);
    for (const term of new Set([...named, ...elsewhere])) {
      const own = standing.get(term) ?? { named: [], elsewhere: [] };
      standing.set(term, own);
      (named.has(term) ? own.named : own.elsewhere).push(place);
    }
  });
  return standing;
}

/** Where the texts from a place to another part that are the same up to some length, in upward order. */
function cutsOf(terms: readonly string[], [from, to]: readonly [number, number], length: number) {
  const cuts: [number, number][] = [];
  for (let at = from; at < to; at += 1) {
    const before = cuts.at(-1);
    const isSame = before && terms[at]?.slice(0, length) === terms[before[0]]?.slice(0, length);
    if (isSame) before[1] = at + 1;
    else cuts.push([at, at + 1]);
  }
  return cuts;
}

/** How many characters two texts begin with alike. */
function sharedBy(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** Writes the parts of one index. */
class Writing {
  readonly files = new Map<string, string>();
  private readonly standing: ReadonlyMap<string, Standing>;
  private readonly terms: readonly string[];
  /** Characters that the words before each take in a file, about. */
  private readonly sums: Float64Array;
  private readonly fit: Uint8Array;
  private readonly numbers = { places: 0, directory: 0, words: 0, spelling: 0, entries: 0 };

  constructor(
    private readonly entries: readonly SearchEntry[],
    private readonly sizes: Required<SearchSizes>,
  ) {
    this.standing = standingOf(entries);
    this.terms = [...this.standing.keys()].toSorted((a, b) => (a < b ? -1 : 1));
    this.sums = new Float64Array(this.terms.length + 1);
    this.terms.forEach((term, at) => {
      const { named, elsewhere } = this.standing.get(term) ?? { named: [], elsewhere: [] };
      this.sums[at + 1] = (this.sums[at] ?? 0) + term.length + 12 + 2 * (named.length + elsewhere.length);
    });
    this.fit = new Uint8Array(entries.length);
  }

  /** Writes a part; its number. */
  private write<K extends keyof SearchParts>(kind: K, part: SearchParts[K]): number {
    const number = this.numbers[kind];
    this.numbers[kind] += 1;
    this.files.set(searchPartPath(kind, number), JSON.stringify(part));
    return number;
  }

  private sizeOf = ([from, to]: readonly [number, number]) => (this.sums[to] ?? 0) - (this.sums[from] ?? 0);

  /** The entries where any of some words stands; `prefix` is what all begin with. */
  private many(range: readonly [number, number], prefix: string, shortest: number): ManyNode {
    const met: number[] = [];
    const mark = (places: readonly number[], fit: number) => {
      for (const place of places) {
        const own = this.fit[place] ?? 0;
        if (own === 0) met.push(place);
        this.fit[place] = Math.max(own, fit);
      }
    };
    for (const term of this.terms.slice(...range)) {
      const own = this.standing.get(term);
      mark(own?.elsewhere ?? [], fits.elsewhere);
      mark(own?.named ?? [], term === prefix ? fits.named : fits.begun);
    }
    const found = met.toSorted((a, b) => a - b).map((place) => ({ place, fit: this.fit[place] ?? 0 }));
    for (const { place } of found) this.fit[place] = 0;
    const withFit = (fit: number) => joinPlaces(found.flatMap((one) => (one.fit === fit ? one.place : [])));
    const first = (best: number) =>
      bestOf(
        found.map(({ place, fit }) => {
          const { kind } = this.entries[place] ?? { kind: 'number' };
          return { place, score: scoreAlone(Math.min(fit, best), kind) };
        }),
        this.sizes.shown,
      );
    const places = this.write('places', {
      named: withFit(fits.named),
      begun: withFit(fits.begun),
      elsewhere: withFit(fits.elsewhere),
    });
    const isOneWord = shortest < prefix.length;
    return {
      prefix,
      shortest,
      count: found.length,
      first: first(fits.named),
      firstBegun: isOneWord ? first(fits.begun) : [],
      places,
    };
  }

  /** Cuts what begins alike until it is small enough: what is not is a node, what is comes into a file with its neighbours. */
  private cut(
    range: readonly [number, number],
    length: number,
    many: ManyNode[],
    small: [number, number][],
  ): void {
    for (const part of cutsOf(this.terms, range, length)) {
      if (this.sizeOf(part) <= this.sizes.words) small.push(part);
      else {
        const first = this.terms[part[0]] ?? '';
        const prefix = first.slice(0, sharedBy(first, this.terms[part[1] - 1] ?? ''));
        many.push(this.many(part, prefix, length));
        const from = part[0] + Number(first === prefix);
        this.cut([from, part[1]], prefix.length + 1, many, small);
      }
    }
  }

  private directory(range: readonly [number, number]): void {
    const many: ManyNode[] = [];
    const small: [number, number][] = [];
    this.cut(range, 2, many, small);
    const rare: [string, number][] = [];
    let gathered: string[] = [];
    let size = 0;
    const flush = () => {
      const [first] = gathered;
      if (first === undefined) return;
      const words = gathered.map((term) => {
        const { named, elsewhere } = this.standing.get(term) ?? { named: [], elsewhere: [] };
        return [term, joinPlaces(named), joinPlaces(elsewhere)] as const;
      });
      rare.push([first, this.write('words', { words })]);
      [gathered, size] = [[], 0];
    };
    for (const part of small) {
      if (size + this.sizeOf(part) > this.sizes.words) flush();
      gathered.push(...this.terms.slice(...part));
      size += this.sizeOf(part);
    }
    flush();
    this.write('directory', { many, rare } satisfies DirectoryFile);
    const spelt = this.terms.slice(...range).filter((term) => term.length > 3 && !/\d/u.test(term));
    this.write('spelling', { words: spelt });
  }

  root(): SearchRoot {
    const all: [number, number] = [0, this.terms.length];
    const many = cutsOf(this.terms, all, 1).map((range) =>
      this.many(range, this.terms[range[0]]?.slice(0, 1) ?? '', 1),
    );
    const pairs = cutsOf(this.terms, all, 2).filter(([from, to]) => (this.terms[to - 1]?.length ?? from) > 1);
    for (const pair of pairs) this.directory(pair);
    const shown = this.entries.map(
      ({ id, kind, title, detail }): FoundEntry => ({ id, kind, title, detail }),
    );
    for (let at = 0; at < shown.length; at += this.sizes.each)
      this.write('entries', { entries: shown.slice(at, at + this.sizes.each) });
    const kinds = this.entries.flatMap(({ kind }, place) =>
      kind === this.entries[place - 1]?.kind ? [] : [[kind, place] as const],
    );
    return {
      count: this.entries.length,
      each: this.sizes.each,
      kinds,
      many,
      directories: pairs.map(([from]) => this.terms[from]?.slice(0, 2) ?? ''),
    };
  }
}

const usual: Required<SearchSizes> = { whole: 200_000, words: 12_000, each: 12, shown: 12 };

/**
 * The files of the search by their path under the site. While all that can be found is small, it is one file; beyond
 * that it is an index in parts, of which a search needs a few, whatever the size of the corpus. Entries of one kind
 * stand together.
 */
export function searchFilesOf(
  entries: readonly SearchEntry[],
  sizes: SearchSizes = {},
): ReadonlyMap<string, string> {
  const asked = { ...usual, ...sizes };
  const whole = JSON.stringify({ entries } satisfies SearchFile);
  if (whole.length <= asked.whole) return new Map([[searchPath, whole]]);
  const writing = new Writing(entries, asked);
  const root = writing.root();
  return new Map([[searchPath, JSON.stringify({ root } satisfies SearchFile)], ...writing.files]);
}
