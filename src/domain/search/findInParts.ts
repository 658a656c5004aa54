import type { SearchEntry } from '../searchIndex';
import { inPrintedSpelling } from '../table/search';
import type { FoundEntry, ManyNode, SearchParts, SearchRoot } from './files';
import { readPlaces } from './gaps';
import { bestOf, fits, type Match, scoredBy } from './ranking';
import { distanceWithin } from './distance';
import { slipsIn, termsOf } from './terms';

/** What a search has found: how many entries, and the first of them. */
export type Found = { readonly count: number; readonly entries: readonly FoundEntry[] };

export type FindAsk = {
  /** The only kind that is sought; then a search without words finds all of it. */
  readonly kind?: SearchEntry['kind'];
  /** How many are wanted of what is found: at most as many as the index was written for. */
  readonly most: number;
};

/** Brings a part of the index, by its kind and number. */
export type BringPart = <K extends keyof SearchParts>(kind: K, number: number) => Promise<SearchParts[K]>;

/** Other spellings that are tried at most for one word. */
const mostSpellings = 3;

/** Where one word leads: to a beginning that many words share, or to all entries that have it. */
type Lead = { readonly node: ManyNode } | { readonly match: Match };

/** A search of an index in parts. Each part is asked for when a search needs it, and not before. */
export class PartsFinder {
  constructor(
    private readonly root: SearchRoot,
    private readonly bring: BringPart,
  ) {}

  private directoryOf = (word: string) => this.root.directories.indexOf(word.slice(0, 2));

  private matchOf(marked: readonly (readonly [places: string, fit: number])[]): Match {
    const fit = new Uint8Array(this.root.count);
    for (const [places, own] of marked)
      for (const place of readPlaces(places)) fit[place] = Math.max(fit[place] ?? 0, own);
    return { fit, count: fit.reduce((sum, own) => sum + Number(own > 0), 0) };
  }

  private async leadOf(word: string): Promise<Lead> {
    if (word.length === 1) {
      const node = this.root.many.find(({ prefix }) => prefix === word);
      return node ? { node } : { match: this.matchOf([]) };
    }
    const number = this.directoryOf(word);
    if (number === -1) return { match: this.matchOf([]) };
    const { many, rare } = await this.bring('directory', number);
    const node = many.find(({ prefix, shortest }) => word.length >= shortest && prefix.startsWith(word));
    if (node) return { node };
    const after = rare.findLast(([first]) => first <= word || first.startsWith(word));
    if (!after) return { match: this.matchOf([]) };
    const { words } = await this.bring('words', after[1]);
    const begun = words.filter(([own]) => own.startsWith(word));
    const marked = begun.flatMap(([own, named, elsewhere]) => [
      [elsewhere, fits.elsewhere] as const,
      [named, own === word ? fits.named : fits.begun] as const,
    ]);
    return { match: this.matchOf(marked) };
  }

  private async everyPlace(word: string, lead: Lead): Promise<Match> {
    if ('match' in lead) return lead.match;
    const { named, begun, elsewhere } = await this.bring('places', lead.node.places);
    return this.matchOf([
      [elsewhere, fits.elsewhere],
      [begun, fits.begun],
      [named, word === lead.node.prefix ? fits.named : fits.begun],
    ]);
  }

  /** The words that a word without a find may stand for: those that begin with the same two letters and are nearest to it. */
  private async respelt(word: string): Promise<readonly string[]> {
    const most = slipsIn(word);
    const number = this.directoryOf(word);
    if (most === 0 || number === -1) return [];
    const { words } = await this.bring('spelling', number);
    const near = words.flatMap((own) => {
      const distance = distanceWithin(own, word, most);
      return distance === undefined ? [] : [{ own, distance }];
    });
    const least = Math.min(...near.map(({ distance }) => distance));
    return near
      .filter(({ distance }) => distance === least)
      .map(({ own }) => own)
      .slice(0, mostSpellings);
  }

  private async matchOfWord(word: string, lead: Lead): Promise<Match> {
    const match = await this.everyPlace(word, lead);
    if (match.count > 0) return match;
    const others = await this.respelt(word);
    const matches = await Promise.all(
      others.map(async (other) => this.everyPlace(other, await this.leadOf(other))),
    );
    const fit = new Uint8Array(this.root.count);
    for (const one of matches)
      one.fit.forEach((own, place) => (fit[place] = Math.max(fit[place] ?? 0, Math.min(own, fits.begun))));
    return { fit, count: fit.reduce((sum, own) => sum + Number(own > 0), 0) };
  }

  private kindAt = (place: number): SearchEntry['kind'] =>
    this.root.kinds.findLast(([, first]) => first <= place)?.[0] ?? 'number';

  private rangeOf(kind: SearchEntry['kind'] | undefined): readonly [number, number] {
    if (kind === undefined) return [0, this.root.count];
    const at = this.root.kinds.findIndex(([own]) => own === kind);
    const [, from = 0] = this.root.kinds[at] ?? [];
    return at === -1 ? [0, 0] : [from, this.root.kinds[at + 1]?.[1] ?? this.root.count];
  }

  private async entriesAt(places: readonly number[]): Promise<readonly FoundEntry[]> {
    const { each } = this.root;
    const found = await Promise.all(
      places.map(async (place) => {
        const { entries } = await this.bring('entries', Math.floor(place / each));
        return entries[place % each] ?? [];
      }),
    );
    return found.flat();
  }

  /** What a search finds. Rejects where a part of the index could not be had. */
  async find(text: string, { kind, most }: FindAsk): Promise<Found> {
    const words = [...new Set(termsOf(inPrintedSpelling(text)))];
    const [word] = words;
    const [from, to] = this.rangeOf(kind);
    if (word === undefined) {
      if (kind === undefined) return { count: 0, entries: [] };
      const first = Array.from({ length: Math.min(most, to - from) }, (_, step) => from + step);
      return { count: to - from, entries: await this.entriesAt(first) };
    }
    const leads = await Promise.all(words.map(async (own) => [own, await this.leadOf(own)] as const));
    const [[, lead] = []] = leads;
    if (lead && 'node' in lead && words.length === 1 && kind === undefined) {
      const { node } = lead;
      const first = word === node.prefix ? node.first : node.firstBegun;
      return { count: node.count, entries: await this.entriesAt(first.slice(0, most)) };
    }
    const matches = await Promise.all(leads.map(([own, one]) => this.matchOfWord(own, one)));
    const scored = scoredBy(matches, [from, to], this.kindAt);
    return { count: scored.length, entries: await this.entriesAt(bestOf(scored, most)) };
  }
}
