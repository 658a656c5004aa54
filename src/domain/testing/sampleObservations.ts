import { lengthOf } from '../codePoints';
import type { Observation, Passage, Period, Quantity, Quotation } from '../model';
import { type BriefingId, hash, startOf } from './transcripts';

const quotation = (briefing: BriefingId, turn: string, sentence: number, exact: string): Quotation => ({
  id: `${briefing}.s${sentence}`,
  briefing,
  turn: `${briefing}.${turn}`,
  start: startOf(briefing, exact),
  exact,
  sentence,
  sha256: hash(exact),
});

export const quotations = [
  quotation('park-2020', 't1', 2, 'In 2018 we had 1.2 million people visiting.'),
  quotation(
    'park-2020',
    't1',
    3,
    'In 2019 we had over 1.5 million people visiting, three times the sum of 2012.',
  ),
  quotation('park-2020', 't1', 4, 'Benches rose to 40 pieces.'),
  quotation('park-2020', 't1', 5, 'Trees planted so far: 3,400 pieces.'),
  quotation('park-2020', 't2', 6, 'Is it the largest in the world?'),
  quotation('park-2020', 't3', 7, 'Perhaps: about 1.5 million people were visiting in 2019.'),
  quotation('park-2020', 't3', 8, 'The gate opened in May 2019.'),
  quotation('park-2021', 't1', 1, 'In 2020 we had nearly 2 million people visiting.'),
];

/** Words of a quotation as a passage. */
export function passage(quotationId: string, phrase: string): Passage {
  const home = quotations.find((q) => q.id === quotationId);
  if (!home) throw new RangeError(`The sample has no quotation ${quotationId}`);
  const index = home.exact.indexOf(phrase);
  if (index < 0) throw new RangeError(`${quotationId} has no “${phrase}”`);
  return { quotation: quotationId, phrase, start: home.start + lengthOf(home.exact.slice(0, index)) };
}

const quantity = (value: number, unit: Quantity['unit'], printed: string, digits: number): Quantity => ({
  value,
  unit,
  comparator: '=',
  printed,
  significantDigits: digits,
});

function observation(
  id: string,
  ofQuantity: Quantity,
  period: Period,
  citation: Passage,
  term: string,
  speaker: 'ann' | 'ben' = 'ann',
): Observation {
  return {
    id,
    indicator: id.slice(0, id.indexOf('.')),
    quantity: ofQuantity,
    period,
    citation,
    term,
    speaker,
    role: speaker === 'ann' ? 'official' : 'questioner',
  };
}

const stated = (at: '2018' | '2019' | '2020', quotationId: string, ...phrases: string[]): Period => ({
  at,
  basis: 'stated',
  evidence: phrases.map((phrase) => passage(quotationId, phrase)),
});

export const observations = [
  observation(
    'visitors.2018.park-2020.a',
    quantity(1.2e6, 'person', '1.2 million', 2),
    stated('2018', 'park-2020.s2', 'In 2018'),
    passage('park-2020.s2', '1.2 million people'),
    'visiting',
  ),
  observation(
    'visitors.2019.park-2020.b',
    { ...quantity(1.5e6, 'person', 'about 1.5 million', 2), comparator: '~', hedge: 'about' },
    stated('2019', 'park-2020.s7', 'in 2019'),
    passage('park-2020.s7', 'about 1.5 million people'),
    'visiting',
  ),
  observation(
    'visitors.2019.park-2020.a',
    { ...quantity(1.5e6, 'person', 'over 1.5 million', 2), comparator: '>', hedge: 'over' },
    stated('2019', 'park-2020.s3', 'In 2019'),
    passage('park-2020.s3', 'over 1.5 million people'),
    'visiting',
  ),
  observation(
    'visitors.2020.park-2021.a',
    { ...quantity(2e6, 'person', 'nearly 2 million', 1), comparator: '<', hedge: 'nearly' },
    stated('2020', 'park-2021.s1', 'In 2020'),
    passage('park-2021.s1', 'nearly 2 million people'),
    'visiting',
  ),
  observation(
    'growth.2019.park-2020.a',
    quantity(3, 'times', 'three times', 1),
    {
      from: '2012',
      to: '2019',
      basis: 'stated',
      evidence: [passage('park-2020.s3', 'In 2019'), passage('park-2020.s3', 'of 2012')],
    },
    passage('park-2020.s3', 'three times'),
    'sum',
  ),
  observation(
    'benches.2019.park-2020.a',
    quantity(40, 'item', '40', 1),
    { at: '2019', basis: 'carried', evidence: [passage('park-2020.s3', 'In 2019')] },
    passage('park-2020.s4', '40'),
    'Benches',
  ),
  observation(
    'trees.2020.park-2020.a',
    quantity(3400, 'item', '3,400', 2),
    { from: '..', to: '2020-05', basis: 'inferred', rule: 'until-briefing' },
    passage('park-2020.s5', '3,400 pieces'),
    'Trees planted',
  ),
  observation(
    'size-rank.2020.park-2020.a',
    quantity(1, 'rank', 'largest in the world', 1),
    { by: '2020-05', basis: 'inferred', rule: 'at-briefing' },
    passage('park-2020.s6', 'largest in the world'),
    'in the world',
    'ben',
  ),
];
