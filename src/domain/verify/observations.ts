import { lengthOf, sliceOf } from '../codePoints';
import type { Dataset, Observation, Passage, PeriodTime, Quotation } from '../model';
import { anchorOf } from '../period';
import { parsePhrase } from '../phrase';
import { verifyTime } from './periods';
import { expecting, type Violation } from './violation';

type Place = Pick<Violation, 'file' | 'record'>;

/** A passage stands at its position, inside its quotation. */
export function verifyPassage(
  place: Place,
  quotations: ReadonlyMap<string, Quotation>,
  passage: Passage,
): Violation[] {
  const quotation = quotations.get(passage.quotation);
  if (!quotation) {
    return [
      { ...place, rule: 'the quotation exists', expected: passage.quotation, found: 'no such quotation' },
    ];
  }
  const from = passage.start - quotation.start;
  const found = from < 0 ? '' : sliceOf(quotation.exact, from, from + lengthOf(passage.phrase));
  return expecting(place, 'the phrase stands at its position inside its quotation', passage.phrase, found);
}

function verifyQuantity(place: Place, { quantity, citation }: Observation): Violation[] {
  const parsed = parsePhrase(citation.phrase);
  if (!parsed) {
    return [{ ...place, rule: 'the phrase states a quantity', expected: 'a number', found: citation.phrase }];
  }
  const unit = parsed.unit === 'count' ? quantity.unit : parsed.unit;
  return [
    ...expecting(place, 'the phrase gives the value', String(parsed.value), String(quantity.value)),
    ...expecting(place, 'the phrase gives the comparator', parsed.comparator, quantity.comparator),
    ...expecting(place, 'the phrase gives the hedge', parsed.hedge ?? 'none', quantity.hedge ?? 'none'),
    ...expecting(place, 'the phrase gives the unit', unit, quantity.unit),
    ...expecting(place, 'the phrase begins with the printed words', parsed.printed, quantity.printed),
    ...expecting(
      place,
      'the phrase gives the significant digits',
      String(parsed.significantDigits),
      String(quantity.significantDigits),
    ),
  ];
}

/** The year an id must name; none where the period is open at both ends. */
const yearIn = (period: PeriodTime) =>
  'from' in period && period.from === '..' && period.to === '..' ? 'no year' : anchorOf(period).slice(0, 4);

/** Every rule that one observation must keep, with the records it points at. */
export function verifyObservation(dataset: Dataset, observation: Observation): Violation[] {
  const indicator = dataset.indicators.find((i) => i.id === observation.indicator);
  const place = { file: `data/observations/${indicator?.topic ?? '?'}.ts`, record: observation.id };
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
    ...verifyQuantity(place, observation),
    ...expecting(place, 'the unit is the indicator’s', indicator.unit, observation.quantity.unit),
    ...evidence.flatMap((passage) => verifyPassage(place, quotations, passage)),
    ...verifyTime(place, {
      time: observation.period,
      basis: observation.period.basis,
      rule: observation.period.rule,
      evidence,
      own: observation.citation.quotation,
      held: briefing?.held ?? '0',
    }),
    ...expecting(place, 'the speaker holds the turn', turn?.speaker ?? 'no turn', observation.speaker),
    ...expecting(place, 'the role is the speaker’s', speaker?.role ?? 'no speaker', observation.role),
    ...expecting(
      place,
      'the id reads indicator, year, briefing',
      `${observation.indicator}.${yearIn(observation.period)}.${briefing?.id}`,
      observation.id.replace(/\.[a-z]$/u, ''),
    ),
  ];
}
