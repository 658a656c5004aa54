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
import type { Recipe } from './check';
import { measureOf } from './comparable';
import type { Term } from './finding';
import { computedWords } from './words';

/** A computed value and how it came about. */
export type Worked = { readonly computed: Computed; readonly arithmetic: readonly Term[] };

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
const ofOneTime = new Set<Recipe['formula']>([
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

type Recipes = { readonly [F in Recipe['formula']]: Extract<Recipe, { readonly formula: F }> };

type Bench = {
  readonly at: (id: string) => Observation;
  readonly milestone: (id: string) => Milestone;
  /** The day of the claim. */
  readonly held: Milestone['time'];
};

const worked = (computed: Computed, terms: readonly Term[]): Worked => ({
  computed,
  arithmetic: [...terms, ` = ${computedWords(computed)}`],
});

const workers: { readonly [F in keyof Recipes]: (recipe: Recipes[F], bench: Bench) => Worked } = {
  'growth-multiple': (recipe, { at }) => {
    const [from, to] = [at(recipe.from), at(recipe.to)];
    return worked(growthMultiple(from, to), [termOf(to), ' ÷ ', termOf(from)]);
  },
  'growth-rate': (recipe, { at }) => {
    const [from, to] = [at(recipe.from), at(recipe.to)];
    const { years } = recipe;
    const opening = years === 1 ? '(' : `${root(years)} of (`;
    const closing = years === 1 ? '), minus 1' : `), minus 1 (${years} years of growth)`;
    const terms = [opening, termOf(to), ' ÷ ', termOf(from), closing];
    return worked(growthRate(from, to, years), terms);
  },
  'multiple-from-rate': (recipe, { at }) => {
    const rate = at(recipe.rate);
    const terms = ['(1 + ', termOf(rate), `), compounded ${timesOf(recipe.years)}`];
    return worked(multipleFromRate(rate, recipe.years), terms);
  },
  difference: (recipe, { at }) => {
    const [from, to] = [at(recipe.from), at(recipe.to)];
    return worked(difference(from, to), [termOf(to), ' − ', termOf(from)]);
  },
  'share-of-whole': (recipe, { at }) => {
    const [share, whole] = [at(recipe.share), at(recipe.whole)];
    return worked(shareOfWhole(share, whole), [termOf(share), ' of ', termOf(whole)]);
  },
  'part-of-whole': (recipe, { at }) => {
    const [part, whole] = [at(recipe.part), at(recipe.whole)];
    return worked(partOfWhole(part, whole), [termOf(part), ' ÷ ', termOf(whole)]);
  },
  'whole-from-share': (recipe, { at }) => {
    const [part, share] = [at(recipe.part), at(recipe.share)];
    return worked(wholeFromShare(part, share), [termOf(part), ' ÷ ', termOf(share)]);
  },
  'exchange-rate': (recipe, { at }) => {
    const [yuan, dollars] = [at(recipe.yuan), at(recipe.dollars)];
    return worked(exchangeRate(yuan, dollars), [termOf(yuan), ' ÷ ', termOf(dollars)]);
  },
  'per-head': (recipe, { at }) => {
    const [amount, people] = [at(recipe.amount), at(recipe.people)];
    return worked(perHead(amount, people), [termOf(amount), ' ÷ ', termOf(people)]);
  },
  'years-between': (recipe, { milestone, held }) => {
    const { time, label } = milestone(recipe.milestone);
    const words = `from ${formatTime(time)} (${label}) to ${formatTime(held)}`;
    return worked(yearsBetween(anchorOf(time), anchorOf(held)), [words]);
  },
};

const yearOnly = ({ period }: Observation) =>
  isMoment(period) && /^\d{4}$/u.test(period.at) ? Number(period.at) : NaN;

/** The yearly steps a recipe counts are those between its years, or one more where both are counted. */
function demandSteps(between: number, { years }: { readonly years: number }): void {
  if (Number.isFinite(between) && years !== between && years !== between + 1)
    throw new RangeError(
      `A check counts ${years} years of growth where ${between} or ${between + 1} lie between its years`,
    );
}

/** Inputs that make no sense together: of two indicators where one grows, of two times where one is a share of the other. */
function demandMatch(corpus: Corpus, recipe: Recipe): void {
  const inputs = inputsOf(recipe).map((id) => observationIn(corpus, id));
  const [first, second] = inputs;
  if (recipe.formula === 'growth-multiple' || recipe.formula === 'growth-rate') {
    if (
      first &&
      second &&
      measureOf(corpus.indicator(first.indicator)) !== measureOf(corpus.indicator(second.indicator))
    )
      throw new RangeError(
        `A check works out the growth from ${first.id} to ${second.id}, which measure different things`,
      );
    if (recipe.formula === 'growth-rate' && first && second)
      demandSteps(yearOnly(second) - yearOnly(first), recipe);
  }
  if (recipe.formula === 'multiple-from-rate' && first && !isMoment(first.period)) {
    const { from, to } = endsOf(first.period);
    demandSteps(Number(to) - Number(from), recipe);
  }
  if (
    ofOneTime.has(recipe.formula) &&
    first &&
    second &&
    serializeTime(first.period) !== serializeTime(second.period)
  )
    throw new RangeError(`A check takes ${first.id} and ${second.id} together, which are of different times`);
}

/** Computes what a recipe says, for a claim that was made on the day `held`. */
export function work(corpus: Corpus, recipe: Recipe, held: Milestone['time']): Worked {
  demandMatch(corpus, recipe);
  const worker = workers[recipe.formula] as (recipe: Recipe, bench: Bench) => Worked;
  return worker(recipe, {
    at: (id) => observationIn(corpus, id),
    milestone: (id) => milestoneIn(corpus, id),
    held,
  });
}

/** The time a computed value holds for, as EDTF text; undefined where its inputs hold for several, or it has none. */
export function timeOf(corpus: Corpus, recipe: Recipe): string | undefined {
  const times = inputsOf(recipe).map((id) => serializeTime(observationIn(corpus, id).period));
  const [first, second] = times;
  if (recipe.formula === 'growth-multiple' || recipe.formula === 'growth-rate') return `${first}/${second}`;
  return new Set(times).size === 1 ? first : undefined;
}

/** Ids of the printed numbers a recipe takes. */
export function inputsOf(recipe: Recipe): readonly string[] {
  const { formula: _formula, reading: _reading, ...rest } = recipe;
  if ('milestone' in rest) return [];
  return Object.values(rest).filter((value) => typeof value === 'string');
}
