import { accountOf } from '../ledger';
import type { Briefing, Dataset, Exclusion, Ledger } from '../model';
import { cardinals } from '../phrase';
import type { ExclusionReason } from '../vocabulary';
import { expecting, type Place, type Violation } from './violation';

const ordinal =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|secondly|thirdly|\d+(?:st|nd|rd|th))$/iu;
const cardinal = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})$/iu;
const span = /^(?:decades?|century|centuries|centenary|half|quarter|\d{4}|\d{1,2})$/iu;
const superlative =
  /^(?:largest|biggest|greatest|highest|strongest|smallest|lowest|fewest|least|most|majority|tops|leads|(?:more|fewer|less) .+ than)$/iu;
const digits = /^\d/u;

/**
 * The words that can be left out for each reason, so that a reason cannot stand for all. What a word belongs to, only a
 * person can tell; that “all” is no technology and “First” no figure of speech, anyone can.
 */
const canBe: Readonly<Record<ExclusionReason, (word: string) => boolean>> = {
  enumeration: (word) => ordinal.test(word),
  'own-points': (word) => cardinal.test(word),
  name: (word) => !/\d,\d{3}/u.test(word) && !superlative.test(word) && !/^(?:all|both|single)$/iu.test(word),
  technology: (word) => /^\d{1,2}$/u.test(word),
  'event-ordinal': (word) => ordinal.test(word),
  metadata: (word) => digits.test(word),
  period: (word) => span.test(word),
  pronoun: (word) => /^(?:one|both)$/iu.test(word),
  idiom: (word) => !digits.test(word) && !ordinal.test(word),
  ordering: (word) => ordinal.test(word),
  whole: (word) => /^all$/iu.test(word),
  'no-measure': (word) => superlative.test(word),
  description: (word) => cardinal.test(word) || /^(?:single|dual|pair|couple|both)$/iu.test(word),
  wording: (word) => !digits.test(word) && !ordinal.test(word),
  navigation: () => true,
};

/** Where a numeral stands decides whether it is the head of the page, the links below it, or what was said. */
function regionOf(briefing: Briefing, start: number): 'head' | 'said' | 'foot' {
  const [first, last] = [briefing.turns[0], briefing.turns.at(-1)];
  if (first && start < first.start) return 'head';
  return last && start >= last.end ? 'foot' : 'said';
}

const regionFor = (reason: ExclusionReason) =>
  reason === 'metadata' ? 'head' : reason === 'navigation' ? 'foot' : 'said';

function verifyReason(
  place: Place,
  briefing: Briefing | undefined,
  { start, printed, reason }: Exclusion,
): Violation[] {
  const rule = 'the reason is one that this word can have';
  if (!canBe[reason](printed)) {
    const reasons = (Object.keys(canBe) as ExclusionReason[]).filter((other) => canBe[other](printed));
    return [{ ...place, rule, expected: reasons.join(' or '), found: reason }];
  }
  const region = briefing ? regionOf(briefing, start) : 'said';
  return expecting(place, rule, region, regionFor(reason));
}

const words = [...cardinals.slice(1), 'eleven', 'twelve'];

/** The numerals that number the points a speaker announces follow it, each left out as the number of an item. */
function verifyPoints(
  place: Place,
  ledger: Ledger,
  { start, printed, reason, points }: Exclusion,
): Violation[] {
  if (points === undefined) return [];
  const items = new Map(ledger.excluded.map((exclusion) => [exclusion.start, exclusion.reason]));
  const announced = digits.test(printed) ? Number(printed) : words.indexOf(printed.toLowerCase()) + 1;
  const isOrdered = points.every((point, index) => point > (points[index - 1] ?? start));
  return [
    ...expecting(place, 'only a count of points has points', 'own-points', reason),
    ...expecting(
      place,
      'the points of a count are numerals after it, in order, that number items',
      'numerals of the reason enumeration',
      isOrdered && points.every((point) => items.get(point) === 'enumeration')
        ? 'numerals of the reason enumeration'
        : points.join(', '),
    ),
    ...expecting(
      place,
      'a count of points numbers no more of them than it announces',
      `at most ${announced}`,
      points.length <= announced ? `at most ${announced}` : String(points.length),
    ),
  ];
}

/** The ledger is complete: each numeral is used or excluded, never both, never neither; exclusions name numerals of the inventory. */
export function verifyLedger(dataset: Dataset, ledger: Ledger, file: string): Violation[] {
  const briefing = dataset.briefings.find(({ id }) => id === ledger.briefing);
  const excluded = new Map(ledger.excluded.map((exclusion) => [exclusion.start, exclusion]));
  const inventory = new Map(ledger.inventory.map(([start, printed]) => [start, printed]));
  const places = new Map(ledger.inventory.map(([start, , place]) => [start, place]));
  const recordAt = (start: number, printed: string) => `${places.get(start) ?? start} “${printed}”`;
  const exclusions = ledger.excluded.flatMap((exclusion) => {
    const { start, printed } = exclusion;
    const place = { file, record: `${start}` };
    const times = ledger.excluded.filter((other) => other.start === start).length;
    return [
      ...expecting(place, 'a numeral is excluded once', '1', String(times)),
      ...expecting(
        place,
        'an exclusion points at a numeral in the inventory',
        printed,
        inventory.get(start) ?? 'nothing at this position',
      ),
      ...verifyReason({ file, record: recordAt(start, printed) }, briefing, exclusion),
      ...verifyPoints({ file, record: recordAt(start, printed) }, ledger, exclusion),
    ];
  });
  const wrong = accountOf(dataset, ledger).flatMap((entry): Violation[] => {
    const place = { file, record: recordAt(entry.start, entry.printed) };
    if (entry.use === 'unaccounted') {
      return [
        {
          ...place,
          rule: 'every numeral is used or excluded',
          expected: 'used or excluded',
          found: 'neither: cite it or exclude it with a reason',
        },
      ];
    }
    if (entry.use !== 'excluded' && excluded.has(entry.start)) {
      return [
        {
          ...place,
          rule: 'no numeral is both used and excluded',
          expected: entry.use,
          found: 'also excluded',
        },
      ];
    }
    return [];
  });
  const unordered = ledger.inventory.find(
    ([start], index) => start <= (ledger.inventory[index - 1]?.[0] ?? -1),
  );
  return [
    ...expecting(
      { file, record: ledger.briefing },
      'the inventory names each numeral once, in the order of the transcript',
      'each once, in order',
      unordered ? `${unordered[0]} “${unordered[1]}” again or too late` : 'each once, in order',
    ),
    ...expecting(
      { file, record: ledger.briefing },
      'the briefing of a ledger exists',
      ledger.briefing,
      briefing?.id ?? 'no such briefing',
    ),
    ...exclusions,
    ...wrong,
  ];
}
