import {
  type Computed,
  difference,
  exchangeRate,
  growthMultiple,
  growthRate,
  multipleFromRate,
  partOfWhole,
  perHead,
  shareOfWhole,
  wholeFromShare,
  yearsBetween,
} from '../computed';
import type { Corpus } from '../corpus';
import type { Milestone, Observation } from '../model';
import { anchorOf, endsOf, formatTime, isMoment, serializeTime } from '../period';
import type { Calculation } from './check';
import { measureOf } from './comparable';
import type { Term } from './finding';
import { computedWords } from './words';

/** A computed value and how it came about. */
export type CalculationResult = { readonly computed: Computed; readonly arithmetic: readonly Term[] };

function observationIn(corpus: Corpus, id: string): Observation {
  const observation = corpus.observation(id);
  if (!observation) throw new RangeError(`A check names the observation "${id}", which does not exist`);
  return observation;
}

function milestoneIn(corpus: Corpus, id: string): Milestone {
  const milestone = corpus.dataset.milestones.find((m) => m.id === id);
  if (!milestone) throw new RangeError(`A check names the milestone "${id}", which does not exist`);
  return milestone;
}

/** A printed number as a term. */
export const termOf = ({ id, quantity }: Observation): Term => ({ id, text: quantity.printed });

/** Formulas whose inputs hold for one time. */
const ofOneTime = new Set<Calculation['formula']>([
  'share-of-whole',
  'whole-from-share',
  'exchange-rate',
  'per-head',
]);

const rootNames: Readonly<Record<number, string>> = { 2: 'square root', 3: 'cube root' };
const endings: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };
const ordinals = new Intl.PluralRules('en-GB', { type: 'ordinal' });
const root = (years: number) => rootNames[years] ?? `${years}${endings[ordinals.select(years)] ?? 'th'} root`;

const timesOf = (years: number) => (years === 1 ? 'once' : `${years} times`);

type Recipes = { readonly [F in Calculation['formula']]: Extract<Calculation, { readonly formula: F }> };

type Bench = {
  readonly at: (id: string) => Observation;
  readonly milestone: (id: string) => Milestone;
  /** The day of the claim. */
  readonly held: Milestone['time'];
};

const resultOf = (computed: Computed, terms: readonly Term[]): CalculationResult => ({
  computed,
  arithmetic: [...terms, ` = ${computedWords(computed)}`],
});

const workers: {
  readonly [F in keyof Recipes]: (calculation: Recipes[F], bench: Bench) => CalculationResult;
} = {
  'growth-multiple': (calculation, { at }) => {
    const [from, to] = [at(calculation.from), at(calculation.to)];
    return resultOf(growthMultiple(from, to), [termOf(to), ' ÷ ', termOf(from)]);
  },
  'growth-rate': (calculation, { at }) => {
    const [from, to] = [at(calculation.from), at(calculation.to)];
    const { years } = calculation;
    const opening = years === 1 ? '(' : `${root(years)} of (`;
    const closing = years === 1 ? '), minus 1' : `), minus 1 (${years} years of growth)`;
    const terms = [opening, termOf(to), ' ÷ ', termOf(from), closing];
    return resultOf(growthRate(from, to, years), terms);
  },
  'multiple-from-rate': (calculation, { at }) => {
    const rate = at(calculation.rate);
    const terms = ['(1 + ', termOf(rate), `), compounded ${timesOf(calculation.years)}`];
    return resultOf(multipleFromRate(rate, calculation.years), terms);
  },
  difference: (calculation, { at }) => {
    const [from, to] = [at(calculation.from), at(calculation.to)];
    return resultOf(difference(from, to), [termOf(to), ' − ', termOf(from)]);
  },
  'share-of-whole': (calculation, { at }) => {
    const [share, whole] = [at(calculation.share), at(calculation.whole)];
    return resultOf(shareOfWhole(share, whole), [termOf(share), ' of ', termOf(whole)]);
  },
  'part-of-whole': (calculation, { at }) => {
    const [part, whole] = [at(calculation.part), at(calculation.whole)];
    return resultOf(partOfWhole(part, whole), [termOf(part), ' ÷ ', termOf(whole)]);
  },
  'whole-from-share': (calculation, { at }) => {
    const [part, share] = [at(calculation.part), at(calculation.share)];
    return resultOf(wholeFromShare(part, share), [termOf(part), ' ÷ ', termOf(share)]);
  },
  'exchange-rate': (calculation, { at }) => {
    const [yuan, dollars] = [at(calculation.yuan), at(calculation.dollars)];
    return resultOf(exchangeRate(yuan, dollars), [termOf(yuan), ' ÷ ', termOf(dollars)]);
  },
  'per-head': (calculation, { at }) => {
    const [amount, people] = [at(calculation.amount), at(calculation.people)];
    return resultOf(perHead(amount, people), [termOf(amount), ' ÷ ', termOf(people)]);
  },
  'years-between': (calculation, { milestone, held }) => {
    const { time, label } = milestone(calculation.milestone);
    const words = `from ${formatTime(time)} (${label}) to ${formatTime(held)}`;
    return resultOf(yearsBetween(anchorOf(time), anchorOf(held)), [words]);
  },
};

const yearOnly = ({ period }: Observation) =>
  isMoment(period) && /^\d{4}$/u.test(period.at) ? Number(period.at) : NaN;

/** The yearly steps a calculation counts are those between its years, or one more where both are counted. */
function demandSteps(between: number, { years }: { readonly years: number }): void {
  if (Number.isFinite(between) && years !== between && years !== between + 1)
    throw new RangeError(
      `A check counts ${years} years of growth where ${between} or ${between + 1} lie between its years`,
    );
}

/** Inputs that make no sense together: of two indicators where one grows, of two times where one is a share of the other. */
function demandMatch(corpus: Corpus, calculation: Calculation): void {
  const inputs = inputsOf(calculation).map((id) => observationIn(corpus, id));
  const [first, second] = inputs;
  if (calculation.formula === 'growth-multiple' || calculation.formula === 'growth-rate') {
    if (
      first &&
      second &&
      measureOf(corpus.indicator(first.indicator)) !== measureOf(corpus.indicator(second.indicator))
    )
      throw new RangeError(
        `A check works out the growth from ${first.id} to ${second.id}, which measure different things`,
      );
    if (calculation.formula === 'growth-rate' && first && second)
      demandSteps(yearOnly(second) - yearOnly(first), calculation);
  }
  if (calculation.formula === 'multiple-from-rate' && first && !isMoment(first.period)) {
    const { from, to } = endsOf(first.period);
    demandSteps(Number(to) - Number(from), calculation);
  }
  if (
    ofOneTime.has(calculation.formula) &&
    first &&
    second &&
    serializeTime(first.period) !== serializeTime(second.period)
  )
    throw new RangeError(`A check takes ${first.id} and ${second.id} together, which are of different times`);
}

/** Computes what a calculation says, for a claim that was made on the day `held`. */
export function calculate(
  corpus: Corpus,
  calculation: Calculation,
  held: Milestone['time'],
): CalculationResult {
  demandMatch(corpus, calculation);
  const worker = workers[calculation.formula] as (
    calculation: Calculation,
    bench: Bench,
  ) => CalculationResult;
  return worker(calculation, {
    at: (id) => observationIn(corpus, id),
    milestone: (id) => milestoneIn(corpus, id),
    held,
  });
}

/** The time a computed value holds for, as EDTF text; undefined where its inputs hold for several, or it has none. */
export function timeOf(corpus: Corpus, calculation: Calculation): string | undefined {
  const times = inputsOf(calculation).map((id) => serializeTime(observationIn(corpus, id).period));
  const [first, second] = times;
  if (calculation.formula === 'growth-multiple' || calculation.formula === 'growth-rate')
    return `${first}/${second}`;
  return new Set(times).size === 1 ? first : undefined;
}

/** Ids of the printed numbers a calculation takes. */
export function inputsOf(calculation: Calculation): readonly string[] {
  const { formula: _formula, reading: _reading, ...rest } = calculation;
  if ('milestone' in rest) return [];
  return Object.values(rest).filter((value) => typeof value === 'string');
}
