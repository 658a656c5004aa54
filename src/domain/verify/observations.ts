import { hedgeBeside } from '../hedges';
import type { Dataset, Indicator, Observation, PeriodTime, Quotation } from '../model';
import { anchorOf } from '../period';
import { namesUnit, readPhrase } from '../phrase';
import { unitNouns } from '../unitNouns';
import type { UnitId } from '../units';
import { contextOf, verifyPassage } from './passages';
import { verifyKindOfTime, verifyTime } from './periods';
import { hasWords } from '../wholeWords';
import { expecting, fileIn, type Place, type Violation } from './violation';

/** The nouns one of which names a unit; ranks and shares in words have none. */
const nounsOf = (unit: UnitId) => unitNouns[unit].join(' or ') || unit;

const stated = (what: string) => `the recorded ${what} is the one the phrase states`;

/** Number, comparator, hedge, unit and digits are written by hand, and read back from the phrase and its neighbours. */
function verifyQuantity(
  place: Place,
  quotation: Quotation | undefined,
  { quantity, citation }: Observation,
): Violation[] {
  const read = readPhrase(citation.phrase);
  const { before, after } = contextOf(quotation, citation);
  const beside = expecting(
    place,
    'no hedge is left out of the phrase',
    'none beside it',
    hedgeBeside(before, after) ?? 'none beside it',
  );
  const scale = /^[ -]?(?:thousand|million|billion|trillion|percent|per cent|%)(?!\p{L})/iu
    .exec(after)?.[0]
    .trim();
  const scaled = expecting(
    place,
    'no scale is left out of the phrase',
    'none after it',
    scale ?? 'none after it',
  );
  if ('unread' in read) {
    return [
      ...beside,
      ...scaled,
      {
        ...place,
        rule: 'every word of the phrase can be read',
        expected: 'a hedge, a number, a scale and a unit that are known',
        found: read.unread,
      },
    ];
  }
  const isNamed = read.unit !== undefined || !quotation || namesUnit(quotation.exact, quantity.unit);
  return [
    ...beside,
    ...scaled,
    ...expecting(place, stated('value'), String(read.value), String(quantity.value)),
    ...expecting(place, stated('comparator'), read.comparator, quantity.comparator),
    ...expecting(place, stated('hedge'), read.hedge ?? 'none', quantity.hedge ?? 'none'),
    ...expecting(place, stated('unit'), read.unit ?? quantity.unit, quantity.unit),
    ...expecting(
      place,
      'the sentence names the unit',
      nounsOf(quantity.unit),
      isNamed ? nounsOf(quantity.unit) : 'no such word',
    ),
    ...expecting(place, 'the phrase begins with the printed words', read.printed, quantity.printed),
    ...expecting(
      place,
      stated('number of significant digits'),
      String(read.significantDigits),
      String(quantity.significantDigits),
    ),
  ];
}

/** The sentence names what is measured, in words of this indicator and of no other of its unit. */
function verifyTerm(
  place: Place,
  quotation: Quotation | undefined,
  indicator: Indicator,
  { term }: Observation,
): Violation[] {
  const isIn = quotation === undefined || hasWords(quotation.exact, term);
  return [
    ...expecting(
      place,
      'the sentence has the words that name the indicator',
      term,
      isIn ? term : 'not there',
    ),
    ...expecting(
      place,
      'the words that name the indicator are among its terms',
      indicator.terms.join(' or '),
      indicator.terms.includes(term) ? indicator.terms.join(' or ') : term,
    ),
  ];
}

/** The year an id must name; none where the period is open at both ends. */
const yearIn = (period: PeriodTime) =>
  'from' in period && period.from === '..' && period.to === '..' ? 'no year' : anchorOf(period).slice(0, 4);

/** Every rule that one observation must keep, with the records it points at. */
export function verifyObservation(dataset: Dataset, observation: Observation): Violation[] {
  const indicator = dataset.indicators.find((i) => i.id === observation.indicator);
  const file = fileIn(observation.id.split('.').at(-2), 'observations.ts');
  const place = { file, record: observation.id };
  if (!indicator) {
    return [
      { ...place, rule: 'the indicator exists', expected: observation.indicator, found: 'no such indicator' },
    ];
  }
  const quotations = new Map(dataset.quotations.map((q) => [q.id, q]));
  const quotation = quotations.get(observation.citation.quotation);
  const evidence = observation.period.evidence ?? [];
  const briefing = dataset.briefings.find((b) => b.id === quotation?.briefing);
  const turn = briefing?.turns.find((t) => t.id === quotation?.turn);
  const speaker = briefing?.speakers.find((s) => s.id === observation.speaker);
  return [
    ...verifyPassage(place, quotations, observation.citation),
    ...verifyQuantity(place, quotation, observation),
    ...expecting(place, 'the unit is the indicator’s', indicator.unit, observation.quantity.unit),
    ...verifyTerm(place, quotation, indicator, observation),
    ...evidence.flatMap((passage) => verifyPassage(place, quotations, passage)),
    ...verifyTime(place, {
      time: observation.period,
      basis: observation.period.basis,
      rule: observation.period.rule,
      evidence,
      quotations,
      own: observation.citation.quotation,
      held: briefing?.held ?? '0',
    }),
    ...verifyKindOfTime(place, indicator.kind, observation.period),
    ...expecting(
      place,
      'the recorded speaker is the one speaking in this turn',
      turn?.speaker ?? 'no turn',
      observation.speaker,
    ),
    ...expecting(
      place,
      'the recorded role is the one in the list of speakers',
      speaker?.role ?? 'no speaker',
      observation.role,
    ),
    ...expecting(
      place,
      'the id is the indicator, year and briefing',
      `${observation.indicator}.${observation.idYear ?? yearIn(observation.period)}.${briefing?.id}`,
      observation.id.replace(/\.[a-z]$/u, ''),
    ),
  ];
}
