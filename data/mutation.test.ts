import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Dataset, Observation, Period, PeriodTime, Quantity } from '../src/domain/model';
import { unitIds } from '../src/domain/units';
import { verifyMilestone } from '../src/domain/verify/dataset';
import { bases, comparators } from '../src/domain/vocabulary';
import { verifyObservation } from '../src/domain/verify/observations';
import { dataset } from './index';

const hash = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

/** Number words and what each is exchanged for; every printed number word of the data has an entry. */
const otherWords: readonly (readonly [RegExp, string])[] = [
  [/\bmillion\b/u, 'billion'],
  [/\bbillion\b/u, 'trillion'],
  [/\btrillion\b/u, 'billion'],
  [/\bone\b/iu, 'two'],
  [/\bfour\b/u, 'five'],
  [/\bfive\b/u, 'six'],
  [/\bsix\b/u, 'seven'],
  [/\beight\b/u, 'nine'],
  [/\bsevenfold\b/u, 'ninefold'],
  [/\bhalf\b/u, 'one-third'],
  [/\bthird\b/u, 'quarter'],
  [/\bsecond\b/u, 'third'],
  [/\bninth\b/u, 'eighth'],
  [/\bfirst\b/u, 'second'],
  [/\btops\b/u, 'ranks second in'],
  [/\bleads\b/u, 'ranks second in'],
  [/\bworld's largest\b/u, "world's second largest"],
  [/\blargest\b/u, 'second'],
  [/\ball\b/iu, 'half'],
];

/** A changed observation, in the dataset it stands in: its own rules alone must tell that it is wrong. */
type Mutant = { readonly what: string; readonly changed: Observation; readonly dataset: Dataset };

const digits = '0123456789';
const replaceAt = (text: string, index: number, by: string) =>
  text.slice(0, index) + by + text.slice(index + 1);

/** All texts that differ from one in a single digit. */
const withOtherDigits = (text: string): string[] =>
  text
    .split('')
    .flatMap((letter, index) =>
      digits.includes(letter) ? [replaceAt(text, index, String((Number(letter) + 1) % 10))] : [],
    );

const withOtherWords = (text: string): string[] =>
  otherWords.flatMap(([word, other]) => (word.test(text) ? [text.replace(word, other)] : []));

const withOtherHedge = ({ citation: { phrase }, quantity: { hedge } }: Observation): string[] =>
  hedge === undefined
    ? ['over', 'nearly', 'around'].map((words) => `${words} ${phrase}`)
    : [
        phrase.slice(hedge.length + 1),
        ...['over', 'nearly', 'around', 'exceeding']
          .filter((words) => words !== hedge.toLowerCase())
          .map((words) => words + phrase.slice(hedge.length)),
      ];

const later = (bound: string, unit: 'year' | 'month'): string => {
  const [year = '', month, ...rest] = bound.split('-');
  if (bound === '..' || (unit === 'month' && month === undefined)) return bound;
  const moved =
    unit === 'year'
      ? [String(Number(year) + 1), month]
      : [year, String((Number(month) % 12) + 1).padStart(2, '0')];
  return [...moved, ...rest].filter((part) => part !== undefined).join('-');
};

/** Times that differ in one bound: its year, its month, or that it is printed at all. */
function* otherTimes(time: PeriodTime): Generator<PeriodTime> {
  const { at, by, from, to } = { at: undefined, by: undefined, from: undefined, to: undefined, ...time };
  const bounds = at ? { at } : by ? { by } : { from: from ?? '..', to: to ?? '..' };
  for (const [key, bound] of Object.entries(bounds)) {
    const changes = [
      later(bound, 'year'),
      later(bound, 'month'),
      key === 'at' || key === 'by' ? bound : '..',
      bound === '..' ? '2012' : bound,
    ];
    for (const change of changes) if (change !== bound) yield { ...bounds, [key]: change } as PeriodTime;
  }
}

/** Changes of the period that a reader could not see through: its time, its basis, its rule, the words it rests on. */
function* otherPeriods(period: Period): Generator<readonly [what: string, period: Period]> {
  const { rule, evidence, ...bare } = period;
  for (const time of otherTimes(period)) {
    const rest = { basis: period.basis, ...(rule ? { rule } : {}), ...(evidence ? { evidence } : {}) };
    yield [`period ${JSON.stringify(time)}`, { ...time, ...rest } as Period];
  }
  for (const basis of bases.filter((b) => b !== period.basis))
    yield [`basis ${basis}`, { ...period, basis } as Period];
  if (rule) yield ['rule dropped', { ...bare, ...(evidence ? { evidence } : {}) } as Period];
  // A reading of the present needs no words; where there are some, they only support it.
  if (evidence && rule !== 'at-briefing' && rule !== 'until-briefing') {
    yield ['evidence dropped', { ...bare, ...(rule ? { rule } : {}) } as Period];
  }
}

function* mutantsOf(observation: Observation): Generator<Mutant> {
  const withObservation = (what: string, changed: Observation, base: Dataset = dataset): Mutant => ({
    what: `${observation.id}: ${what}`,
    changed,
    dataset: base,
  });
  const withQuantity = (what: string, change: Partial<Quantity>) =>
    withObservation(what, { ...observation, quantity: { ...observation.quantity, ...change } });
  const { citation, quantity } = observation;

  /** The phrase alone, and the phrase together with its sentence, as a careless or a thorough hand would change it. */
  function* withPhrase(what: string, phrase: string): Generator<Mutant> {
    const changed = { ...observation, citation: { ...citation, phrase } };
    yield withObservation(`${what} in the phrase: ${phrase}`, changed);
    yield withObservation(`${what} in phrase and sentence: ${phrase}`, changed, {
      ...dataset,
      quotations: dataset.quotations.map((quotation) => {
        if (quotation.id !== citation.quotation) return quotation;
        const from = citation.start - quotation.start;
        const exact =
          quotation.exact.slice(0, from) + phrase + quotation.exact.slice(from + citation.phrase.length);
        return { ...quotation, exact, sha256: hash(exact) };
      }),
    });
  }

  for (const phrase of withOtherDigits(citation.phrase.slice(0, quantity.printed.length))) {
    yield* withPhrase('digit', phrase + citation.phrase.slice(quantity.printed.length));
  }
  for (const phrase of withOtherWords(citation.phrase)) yield* withPhrase('number or scale word', phrase);
  for (const phrase of withOtherHedge(observation)) yield* withPhrase('hedge', phrase);
  // Beyond the precision of a double a changed digit is the same number.
  for (const value of withOtherDigits(String(quantity.value))
    .map(Number)
    .filter((v) => v !== quantity.value)) {
    yield withQuantity(`value ${value}`, { value });
  }
  for (const scale of [10, 1000, 1e-3])
    yield withQuantity(`value × ${scale}`, { value: quantity.value * scale });
  for (const unit of unitIds.filter((id) => id !== quantity.unit))
    yield withQuantity(`unit ${unit}`, { unit });
  for (const comparator of comparators.filter((sign) => sign !== quantity.comparator)) {
    yield withQuantity(`comparator ${comparator}`, { comparator });
  }
  yield withQuantity('hedge field', { hedge: quantity.hedge === undefined ? 'over' : 'circa' });
  yield withQuantity('printed words', { printed: `${quantity.printed}s` });
  for (const [what, period] of otherPeriods(observation.period))
    yield withObservation(what, { ...observation, period });
  for (const step of [-1, 1]) {
    yield withQuantity('significant digits', { significantDigits: quantity.significantDigits + step });
    yield withObservation(`offset ${step}`, {
      ...observation,
      citation: { ...citation, start: citation.start + step },
    });
  }
}

describe('tampering with a single observation', () => {
  it('is caught, whatever is changed', () => {
    let tried = 0;
    const missed: string[] = [];
    const kinds = new Map<string, number>();
    for (const observation of dataset.observations) {
      for (const mutant of mutantsOf(observation)) {
        tried += 1;
        const kind = mutant.what.split(': ')[1]?.split(' ')[0] ?? '';
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
        if (verifyObservation(mutant.dataset, mutant.changed).length === 0) missed.push(mutant.what);
      }
    }
    console.log(
      `mutations: ${tried} tried, ${tried - missed.length} caught (${[...kinds].map(([k, n]) => `${k} ${n}`).join(', ')})`,
    );
    expect(missed).toEqual([]);
    expect(tried).toBeGreaterThan(dataset.observations.length * 20);
  });
});

describe('tampering with a milestone', () => {
  it('is caught, whichever part of its time is changed', () => {
    const quotations = new Map(dataset.quotations.map((quotation) => [quotation.id, quotation]));
    const mutants = dataset.milestones.flatMap((milestone) =>
      [...otherTimes(milestone.time)].map((time) => ({ ...milestone, time })),
    );
    const missed = mutants.filter((mutant) => verifyMilestone(dataset, quotations, mutant).length === 0);
    console.log(`milestones: ${mutants.length} tried, ${mutants.length - missed.length} caught`);
    expect(missed.map(({ id, time }) => [id, time])).toEqual([]);
    expect(mutants.length).toBeGreaterThan(dataset.milestones.length);
  });
});
