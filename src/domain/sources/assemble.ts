import { positionOf } from '../codePoints';
import type {
  Briefing,
  Dataset,
  Exclusion,
  Indicator,
  Ledger,
  Milestone,
  Observation,
  Passage,
  Period,
  Quotation,
} from '../model';
import { parsePhrase } from '../phrase';
import type {
  BriefingFolder,
  NumeralAt,
  SentenceKey,
  WordsIn,
  WrittenExclusion,
  WrittenMilestone,
  WrittenObservation,
} from './folder';

/** What is known across briefings. */
export type Across = Pick<Dataset, 'groups' | 'indicators' | 'checks' | 'notes'>;

const turnId = (briefing: string, ordinal: number) => `${briefing}.t${String(ordinal).padStart(2, '0')}`;

/** What to do about something that the lock file does not know. */
const lockIt = (briefing: string) =>
  `Run "npm run lock -- <folder with ${briefing}.txt>" to write data/briefings/${briefing}/lock.json anew.`;

function briefingOf({ briefing, lock }: BriefingFolder): Briefing {
  const { id, heldWords, closes: _, lostNames: __, ...facts } = briefing;
  return {
    ...facts,
    id,
    heldWords: { phrase: heldWords, start: lock.heldAt },
    sha256: lock.sha256,
    length: lock.length,
    sentences: lock.sentences,
    turns: lock.turns.map((turn, index) => ({ id: turnId(id, index + 1), ...turn })),
  };
}

function quotationsOf({ briefing: { id }, quotations, lock }: BriefingFolder): readonly Quotation[] {
  return Object.entries(quotations)
    .map(([key, exact]): Quotation => {
      const locked = lock.quotations[key];
      if (!locked)
        throw new RangeError(`The lock file of ${id} does not know sentence ${key}. ${lockIt(id)}`);
      const { start, turn, sha256 } = locked;
      const sentence = Number(key.slice(1));
      return { id: `${id}.${key}`, briefing: id, turn: turnId(id, turn), start, exact, sentence, sha256 };
    })
    .toSorted((a, b) => a.start - b.start);
}

/** The UTF-16 index of the nth place that has the words, or -1. */
function nthIndexOf(text: string, words: string, nth: number): number {
  let index = -1;
  for (let count = 0; count < nth; count += 1) {
    index = text.indexOf(words, index + 1);
    if (index < 0) return -1;
  }
  return index;
}

/** A numeral of a lock file: where it stands, its offset, what is printed. */
function readNumeral(line: string): {
  readonly place: string;
  readonly start: number;
  readonly printed: string;
} {
  const [place = '', start = '', ...printed] = line.split(' ');
  return { place, start: Number(start), printed: printed.join(' ') };
}

/** One briefing's records, with what follows from its lock file and its indicators. */
class FolderReader {
  private readonly id: string;
  private readonly byKey: ReadonlyMap<string, Quotation>;
  private readonly numerals: readonly ReturnType<typeof readNumeral>[];

  constructor(
    private readonly folder: BriefingFolder,
    readonly quotations: readonly Quotation[],
    private readonly indicators: ReadonlyMap<string, Indicator>,
  ) {
    this.id = folder.briefing.id;
    this.numerals = folder.lock.numerals.map(readNumeral);
    this.byKey = new Map(quotations.map((quotation) => [`s${quotation.sentence}`, quotation]));
  }

  private quotation(key: SentenceKey): Quotation {
    const quotation = this.byKey.get(key);
    if (!quotation) throw new RangeError(`${this.id} has no quotation ${key}: add it to its quotations.`);
    return quotation;
  }

  /** Words that are not in their sentence get its first position, where verification finds other words. */
  private passage({ in: key, phrase, nth = 1 }: WordsIn): Passage {
    const { id, start, exact } = this.quotation(key);
    const index = nthIndexOf(exact, phrase, nth);
    return { quotation: id, phrase, start: start + (index < 0 ? 0 : positionOf(exact, index)) };
  }

  observation(written: WrittenObservation): Observation {
    const { id, idYear, indicator: indicatorId, value, comparator, period, phrase, term } = written;
    const indicator = this.indicators.get(indicatorId);
    if (!indicator) throw new RangeError(`${id}: there is no indicator "${indicatorId}".`);
    const quotation = this.quotation(written.in);
    const turn = this.folder.lock.turns[Number(quotation.turn.split('.t').at(-1)) - 1];
    const speaker = this.folder.briefing.speakers.find((each) => each.id === turn?.speaker);
    if (!speaker)
      throw new RangeError(`${id}: nobody is known to speak sentence ${written.in}. ${lockIt(this.id)}`);
    const read = parsePhrase(phrase);
    return {
      id,
      ...(idYear === undefined ? {} : { idYear }),
      indicator: indicatorId,
      quantity: {
        value,
        unit: indicator.unit,
        comparator,
        ...(read?.hedge === undefined ? {} : { hedge: read.hedge }),
        printed: read?.printed ?? phrase,
        significantDigits: read?.significantDigits ?? 0,
      },
      period: this.period(period),
      citation: this.passage(written),
      term: term ?? indicator.terms.find((each) => quotation.exact.includes(each)) ?? '',
      ...(written.otherReading === undefined ? {} : { otherReading: written.otherReading }),
      speaker: speaker.id,
      role: speaker.role,
      ...(written.reportedFrom === undefined ? {} : { reportedFrom: written.reportedFrom }),
    };
  }

  private period({ evidence, ...period }: WrittenObservation['period']): Period {
    const passages = evidence?.map((words) => this.passage(words));
    return { ...period, ...(passages ? { evidence: passages } : {}) } as Period;
  }

  milestone({ in: key, phrase, nth, evidence, topic, ...milestone }: WrittenMilestone): Milestone {
    const words: WordsIn = nth === undefined ? { in: key, phrase } : { in: key, phrase, nth };
    return {
      ...milestone,
      citation: this.passage(words),
      ...(evidence ? { evidence: evidence.map((each) => this.passage(each)) } : {}),
      topic,
    };
  }

  private startOf({ in: place, printed, nth = 1 }: NumeralAt): number {
    const found = this.numerals.filter((each) => each.place === place && each.printed === printed);
    const start = found[nth - 1]?.start;
    if (start === undefined) {
      const which = nth === 1 ? `no numeral “${printed}”` : `fewer than ${nth} numerals “${printed}”`;
      throw new RangeError(`${this.id} has ${which} in ${place}: correct the exclusion. ${lockIt(this.id)}`);
    }
    return start;
  }

  exclusion(written: WrittenExclusion): Exclusion {
    const { printed, reason, note, points } = written;
    return {
      start: this.startOf(written),
      printed,
      reason,
      note,
      ...(points ? { points: points.map((point) => this.startOf(point)) } : {}),
    };
  }
}

const byStart = (a: { readonly start: number }, b: { readonly start: number }) => a.start - b.start;

/**
 * Puts the folders of all briefings together, in the order they were held and, within one, in reading order. Throws a
 * RangeError that says what to do where a record names something that is not there.
 */
export function assembleDataset(folders: readonly BriefingFolder[], across: Across): Dataset {
  const indicators = new Map(across.indicators.map((indicator) => [indicator.id, indicator]));
  const inOrder = folders.toSorted((a, b) => a.briefing.held.localeCompare(b.briefing.held));
  const readers = inOrder.map((folder) => ({
    folder,
    reader: new FolderReader(folder, quotationsOf(folder), indicators),
  }));
  return {
    ...across,
    briefings: inOrder.map(briefingOf),
    quotations: readers.flatMap(({ reader }) => reader.quotations),
    observations: readers.flatMap(({ folder, reader }) =>
      folder.observations
        .map((written) => reader.observation(written))
        .toSorted((a, b) => a.citation.start - b.citation.start),
    ),
    milestones: readers.flatMap(({ folder, reader }) =>
      folder.milestones
        .map((written) => reader.milestone(written))
        .toSorted((a, b) => byStart(a.citation, b.citation)),
    ),
    ledgers: readers.map(
      ({ folder, reader }): Ledger => ({
        briefing: folder.briefing.id,
        inventory: folder.lock.numerals
          .map(readNumeral)
          .map(({ start, printed, place }) => [start, printed, place]),
        excluded: folder.exclusions.map((written) => reader.exclusion(written)).toSorted(byStart),
      }),
    ),
  };
}
