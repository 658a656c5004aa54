import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Briefing, Dataset, Observation, Period, PeriodTime, Quantity } from '../src/domain/model';
import { unitIds } from '../src/domain/units';
import { verifyBriefing } from '../src/domain/verify/briefings';
import { verifyDataset, verifyMilestone } from '../src/domain/verify/dataset';
import { verifyLedger } from '../src/domain/verify/ledgers';
import { verifyObservation } from '../src/domain/verify/observations';
import { bases, comparators, exclusionReasons } from '../src/domain/vocabulary';
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
    for (const change of changes) if (change !== bound) yield { ...bounds, [key]: change };
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
  // A number moved to another indicator as a thorough hand would: with its id, and with its year.
  for (const { id, unit } of dataset.indicators) {
    if (unit !== quantity.unit || id === observation.indicator) continue;
    yield withObservation(`indicator ${id}`, {
      ...observation,
      indicator: id,
      id: observation.id.replace(observation.indicator, id),
    });
  }
  yield withObservation('term', { ...observation, term: observation.term.slice(1) });
  const speakers = dataset.briefings.flatMap((briefing) => briefing.speakers);
  for (const { id, role } of speakers.filter((speaker) => speaker.id !== observation.speaker))
    yield withObservation(`speaker ${id}`, { ...observation, speaker: id, role });
  for (const role of (['official', 'questioner', 'chair'] as const).filter((r) => r !== observation.role))
    yield withObservation(`role ${role}`, { ...observation, role });
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

/** Changes of what is said of a briefing and of who spoke at it. */
function* briefingMutants(briefing: Briefing): Generator<readonly [what: string, briefing: Briefing]> {
  for (const step of [-1, 1]) {
    const day = new Date(Date.parse(briefing.held) + step * 86_400_000).toISOString().slice(0, 10);
    yield [`day ${day}`, { ...briefing, held: day as Briefing['held'] }];
  }
  yield ['day words', { ...briefing, heldWords: { ...briefing.heldWords, phrase: 'Jan. 1, 2020' } }];
  yield ['short name', { ...briefing, shortName: `${briefing.shortName}s` }];
  for (const [index, turn] of briefing.turns.entries()) {
    const withTurn = (change: object): Briefing => ({
      ...briefing,
      turns: briefing.turns.with(index, { ...turn, ...change }),
    });
    if (turn.nameLine !== null) {
      yield [`turn ${turn.id}: name line`, withTurn({ nameLine: turn.nameLine.slice(1) })];
      for (const other of briefing.speakers.filter(({ id }) => id !== turn.speaker))
        yield [`turn ${turn.id}: speaker ${other.id}`, withTurn({ speaker: other.id })];
    }
    const next = briefing.turns[index + 1];
    if (next) yield [`turn ${turn.id}: end`, withTurn({ end: next.start + 1 })];
  }
  for (const [index, speaker] of briefing.speakers.entries()) {
    const isNamed = briefing.turns.some((turn) => turn.speaker === speaker.id && turn.nameLine !== null);
    if (isNamed) {
      const misspelt = { ...speaker, name: `${speaker.name}h` };
      yield [`name ${misspelt.name}`, { ...briefing, speakers: briefing.speakers.with(index, misspelt) }];
    }
    // All that one speaker said, given to another, who then has two voices.
    for (const other of briefing.speakers.filter(({ id }) => id !== speaker.id)) {
      const turns = briefing.turns.map((turn) =>
        turn.speaker === speaker.id ? { ...turn, speaker: other.id } : turn,
      );
      yield [`speaker ${speaker.id} given to ${other.id}`, { ...briefing, turns }];
    }
  }
  yield [
    'a speaker who says nothing',
    {
      ...briefing,
      speakers: [...briefing.speakers, { id: 'nobody', name: 'Nobody', role: 'official', office: 'none' }],
    },
  ];
}

describe('tampering with a briefing', () => {
  it('is caught, whatever is changed of its day, its turns and its speakers', () => {
    const mutants = dataset.briefings.flatMap((briefing) => [...briefingMutants(briefing)]);
    const missed = mutants.filter(([, briefing]) => verifyBriefing(dataset, briefing).length === 0);
    console.log(`briefings: ${mutants.length} tried, ${mutants.length - missed.length} caught`);
    expect(missed.map(([what]) => what)).toEqual([]);
    expect(mutants.length).toBeGreaterThan(500);
  });

  it('is caught where a quotation is moved to another turn', () => {
    const missed = dataset.quotations.flatMap((quotation) => {
      const turns = dataset.briefings.find(({ id }) => id === quotation.briefing)?.turns ?? [];
      const index = turns.findIndex(({ id }) => id === quotation.turn);
      return [turns[index - 1], turns[index + 1]].flatMap((turn) => {
        const changed = { ...quotation, turn: turn?.id ?? 'none' };
        const quotations = dataset.quotations.map((q) => (q.id === quotation.id ? changed : q));
        const only = {
          ...dataset,
          quotations,
          observations: [],
          milestones: [],
          indicators: [],
          ledgers: [],
        };
        const found = verifyDataset(only, hash).filter(({ record }) => record === quotation.id);
        return found.some(({ rule }) => rule === 'the quotation lies inside the turn it names')
          ? []
          : [`${quotation.id} in ${changed.turn}`];
      });
    });
    expect(missed).toEqual([]);
  });
});

describe('tampering with a ledger', () => {
  const ledgers = dataset.ledgers;

  it('is caught where a briefing has none, or one too many', () => {
    for (const briefing of dataset.briefings) {
      const without = ledgers.filter((ledger) => ledger.briefing !== briefing.id);
      expect(verifyBriefing({ ...dataset, ledgers: without }, briefing)).not.toEqual([]);
      expect(verifyBriefing({ ...dataset, ledgers: [...ledgers, ...ledgers] }, briefing)).not.toEqual([]);
    }
  });

  it.each(exclusionReasons)('is caught where all numerals are left out for one reason: %s', (reason) => {
    for (const ledger of ledgers) {
      const excluded = ledger.excluded.map((exclusion) => ({ ...exclusion, reason }));
      expect(verifyLedger(dataset, { ...ledger, excluded }, 'ledger')).not.toEqual([]);
    }
  });

  it('is caught where a reason does not suit its word, and the rest is left to a person', () => {
    let [tried, caught] = [0, 0];
    for (const ledger of ledgers) {
      for (const [index, exclusion] of ledger.excluded.entries()) {
        for (const reason of exclusionReasons.filter((other) => other !== exclusion.reason)) {
          tried += 1;
          const excluded = [{ ...exclusion, reason }];
          const found = verifyLedger(dataset, { ...ledger, inventory: [], excluded }, 'ledger');
          if (found.some(({ rule }) => rule === 'the reason is one that this word can have')) caught += 1;
        }
        const dropped = { ...ledger, excluded: ledger.excluded.toSpliced(index, 1) };
        expect(verifyLedger(dataset, dropped, 'ledger')).not.toEqual([]);
      }
    }
    console.log(`reasons: ${tried} tried, ${caught} caught; the others are a person's to tell`);
    expect(caught / tried).toBeGreaterThan(0.6);
  });

  it('is caught where a numeral is changed in the inventory', () => {
    for (const ledger of ledgers) {
      for (const [index, [start, printed]] of ledger.inventory.entries()) {
        const inventory = ledger.inventory.with(index, [start, `${printed}0`]);
        const isExcluded = ledger.excluded.some((exclusion) => exclusion.start === start);
        const found = verifyLedger(dataset, { ...ledger, inventory }, 'ledger');
        expect(isExcluded && found.length === 0).toBe(false);
      }
    }
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
