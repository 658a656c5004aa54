import { describe, expect, it } from 'vitest';
import { createCorpus } from '../src/domain/corpus';
import { inputsOf } from '../src/domain/findings/arithmetic';
import type { Check } from '../src/domain/findings/check';
import type { Finding } from '../src/domain/findings/finding';
import { uncomparedSentences } from '../src/domain/findings/sentences';
import { comparablePairsOf, setApartOf } from '../src/domain/findings/setApart';
import { createWhole } from '../src/domain/findings/whole';
import type { Dataset, Observation } from '../src/domain/model';
import { createSliceMaker } from '../src/domain/slice';
import { dataset } from './index';

const whole = createWhole(dataset);
const findings = new Map(whole.findings().map((finding) => [finding.id, finding]));

function findingOf(id: string): Finding {
  const finding = findings.get(id);
  if (!finding) throw new Error(`There is no finding "${id}"`);
  return finding;
}

const pair = (a: string, b: string) => [a, b].toSorted().join(' ');
const checks: readonly Check[] = dataset.checks;
const compared = checks.flatMap((check) =>
  check.kind === 'statements' ? [pair(check.first, check.second)] : [],
);

/** The verdicts of all readings of the findings with these verdicts. */
const readingsOf = (...wanted: readonly Finding['verdict'][]) =>
  whole
    .findings()
    .filter(({ verdict }) => wanted.includes(verdict))
    .flatMap(({ readings }) => readings.map(({ verdict }) => verdict));

describe('the checks', () => {
  it('have ids of their own, in the form of ids', () => {
    const ids = checks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id))).toEqual([]);
    expect([...findings.keys()]).toEqual(ids);
  });

  it('leave no pair of statements of one indicator: each is compared or set apart', () => {
    const corpus = createCorpus(dataset);
    const apart = new Set(
      setApartOf(corpus).flatMap(({ key, groups }) => {
        expect(key).toBe('period');
        return groups.flatMap(({ inputs }, place) =>
          inputs.flatMap(({ id }) =>
            groups.slice(place + 1).flatMap((later) => later.inputs.map((other) => pair(id, other.id))),
          ),
        );
      }),
    );
    const pairs = dataset.indicators.flatMap(({ id }) => {
      const statements = corpus.byIndicator(id);
      return statements.flatMap((a, place) => statements.slice(place + 1).map((b) => pair(a.id, b.id)));
    });
    // A span of years meets the year before its end, and is set apart from it as a time of its own all the same.
    const due = comparablePairsOf(corpus).map(([a, b]) => pair(a.id, b.id));
    for (const ids of due) apart.delete(ids);
    expect(pairs.filter((ids) => apart.has(ids) === compared.includes(ids))).toEqual([]);
    const inBoth = pairs.filter((ids) => compared.includes(ids));
    expect(inBoth.length + apart.size).toBe(pairs.length);
  });

  it('compare each pair of one indicator and one time once', () => {
    const due = comparablePairsOf(createCorpus(dataset)).map(([a, b]) => pair(a.id, b.id));
    expect(compared.filter((ids) => due.includes(ids)).toSorted()).toEqual(due.toSorted());
    expect(new Set(compared).size).toBe(compared.length);
  });
});

describe('the findings', () => {
  it.each([
    ['digital-economy-multiple', 'compatible', undefined],
    ['digital-economy-growth', 'conflict', undefined],
    ['digital-economy-rate-and-multiple', 'depends on the reading', undefined],
    ['years-connected', 'compatible', undefined],
    ['internet-users-2012', 'agrees', undefined],
    ['internet-users-2021', 'compatible', undefined],
    ['internet-users-2023', 'compatible', undefined],
    ['internet-coverage-2021', 'agrees', undefined],
    ['internet-users-rank-2023', 'agrees', undefined],
    ['5g-base-stations-2022', 'agrees', undefined],
    ['5g-users-2022', 'compatible', undefined],
    ['fibre-cities-2022', 'conflict', undefined],
    ['broadband-villages-2022', 'agrees', undefined],
    ['digital-economy-share-2021', 'agrees', undefined],
    ['digital-economy-rank-2022', 'depends on the reading', undefined],
    ['digital-economy-rank-2021', 'agrees', undefined],
    ['clear-and-bright-2022', 'agrees', undefined],
    ['specialised-laws-2023', 'agrees', undefined],
    ['internet-conference-years-2022', 'agrees', undefined],
    ['white-paper-parts-listed', 'agrees', undefined],
    ['white-paper-languages-listed', 'agrees', undefined],
    ['five-laws-listed', 'agrees', undefined],
    ['digital-china-summit-ordinal', 'agrees', undefined],
    ['internet-conference-ordinal', 'agrees', undefined],
    ['internet-conference-editions', 'agrees', undefined],
    ['campaigns-total-and-yearly', 'compatible', undefined],
    ['information-removed-scopes', 'compatible', undefined],
    ['accounts-removed-and-punished', 'not comparable', 'indicator'],
    ['exchange-rates', 'not comparable', 'period'],
    ['implied-population-2021', 'not comparable', 'period'],
    ['implied-population-2012', 'computed', undefined],
    ['implied-coverage-2023', 'computed', undefined],
    ['implied-gdp-2021', 'computed', undefined],
    ['implied-gdp-2012', 'computed', undefined],
    ['health-code-sevenfold', 'depends on the reading', undefined],
    ['law-account-views-2022', 'depends on the reading', undefined],
    ['zhejiang-leads', 'depends on the reading', undefined],
    ['digital-economy-currencies', 'not comparable', 'unit'],
    ['didi-fine-currencies', 'not comparable', 'unit'],
    ['quiz-entries-and-views', 'not comparable', 'indicator'],
    ['laws-and-rules-or-laws', 'not comparable', 'indicator'],
    ['laws-or-specialised-laws', 'compatible', undefined],
    ['apps-removed-or-taken-down', 'not comparable', 'indicator'],
    ['websites-closed-or-dealt-with', 'not comparable', 'indicator'],
    ['villages-all-and-poverty', 'not comparable', 'population'],
  ] as const)('%s: %s', (id, verdict, key) => {
    expect(findingOf(id)).toMatchObject({ verdict });
    expect(findingOf(id).key).toBe(key);
  });

  it('are no more than those of the table', () => {
    expect(findings.size).toBe(45);
  });

  /** What a reader is owed a finding on, with the numbers that it is about. */
  it.each([
    ['four times, of 11 and 45.5 trillion', 'digital-economy-multiple', ['digital-economy.2012.cac-2022.a']],
    ['15.9%, of the same', 'digital-economy-growth', ['digital-economy-growth.2021.scio-2023.a']],
    [
      '15.9% and four times',
      'digital-economy-rate-and-multiple',
      ['digital-economy-multiple.2021.cac-2022.a'],
    ],
    ['almost all or all cities', 'fibre-cities-2022', ['fibre-cities.2022.cac-2022.a']],
    ['second or leading', 'digital-economy-rank-2022', ['digital-economy-rank.2022.cac-2022.b']],
    ['455 or over 450 million', '5g-users-2022', ['5g-users.2022.cac-2022.a', '5g-users.2022.cac-2022.b']],
    ['yuan and dollars', 'digital-economy-currencies', ['digital-economy-usd.2021.cac-2022.a']],
    [
      'the rate they imply',
      'exchange-rates',
      ['digital-economy-usd.2021.cac-2022.a', 'didi-fine.2022.cac-2022.a'],
    ],
    ['the GDP they imply', 'implied-gdp-2021', ['digital-economy-share.2021.cac-2022.a']],
    ['the population they imply', 'implied-population-2021', ['population.2023.scio-2023.a']],
    ['1994 to 2023', 'years-connected', ['years-connected.2023.scio-2023.a']],
    ['quiz entries and views', 'quiz-entries-and-views', ['law-account-views.2022.scio-2023.a']],
    ['removals and one year’s', 'information-removed-scopes', ['information-removed-yearly.2021.cac-2022.a']],
    ['removed and punished', 'accounts-removed-and-punished', ['accounts-punished-yearly.2021.cac-2022.a']],
    ['laws and rules, laws', 'laws-and-rules-or-laws', ['laws-and-rules.2022.cac-2022.a']],
    ['laws, five of them', 'laws-or-specialised-laws', ['specialised-laws.2023.scio-2023.a']],
    ['half a year and a year', 'apps-removed-or-taken-down', ['apps-taken-down.2022.cac-2022.a']],
    ['the fine in dollars', 'didi-fine-currencies', ['didi-fine-usd.2022.cac-2022.a']],
  ])('speak of %s', (_, id, inputs) => {
    expect(findingOf(id).inputs.map((input) => input.id)).toEqual(expect.arrayContaining(inputs));
    for (const input of inputs) expect(whole.findingsAbout(input).map((f) => f.id)).toContain(id);
  });

  it('find 4.14 times, part of which satisfies “more than four times”', () => {
    const { readings, sentence } = findingOf('digital-economy-multiple');
    expect(readings).toHaveLength(1);
    expect(readings[0]?.computed).toMatchObject({
      value: expect.closeTo(4.14, 2) as number,
      unit: 'times',
      bounds: { low: expect.closeTo(3.95, 2) as number, high: expect.closeTo(4.34, 2) as number },
    });
    expect(sentence).toContain('part of that range satisfies “more than four times”');
  });

  it('find 17.1% a year in nine steps, and neither nine nor ten fit 15.9%', () => {
    const { readings, notes } = findingOf('digital-economy-growth');
    expect(readings.map(({ verdict, years }) => [verdict, years])).toEqual([
      ['conflict', 9],
      ['conflict', 10],
    ]);
    expect(readings.map(({ computed }) => computed?.value)).toEqual([
      expect.closeTo(17.09, 2),
      expect.closeTo(15.26, 2),
    ]);
    const [nine, ten] = readings.map(({ computed }) => computed?.bounds);
    expect(nine?.low).toBeGreaterThan(15.95);
    expect(ten?.high).toBeLessThan(15.85);
    expect(notes.map(({ id }) => id)).toEqual(['two-digital-economy-series']);
  });

  it('are about printed numbers alone: without the notes only the notes are gone', () => {
    const unnoted = createWhole({ ...dataset, notes: [] }).findings();
    expect(unnoted.filter(({ notes }) => notes.length > 0)).toEqual([]);
    const bare = whole.findings().map((finding) => ({
      ...finding,
      notes: [],
      sentence: finding.sentence.replace(` ${uncomparedSentences.noted}`, ''),
    }));
    expect(bare).toEqual(unnoted);
    expect(whole.findings().filter(({ notes }) => notes.length > 0)).not.toEqual([]);
  });

  it('carry a note where one of their numbers is what it is about, and nowhere else', () => {
    for (const { inputs, notes } of whole.findings()) {
      const due = dataset.notes.filter(({ about }) => inputs.some(({ id }) => about.includes(id)));
      expect(notes).toEqual(due);
    }
  });

  it('say at once that a note explains a conflict, and say so of nothing else', () => {
    for (const { verdict, notes, sentence } of whole.findings())
      expect(sentence.endsWith(uncomparedSentences.noted)).toBe(verdict === 'conflict' && notes.length > 0);
    expect(findingOf('digital-economy-growth').sentence).toContain(uncomparedSentences.noted);
  });

  it('say of nothing that was only computed that two things differ', () => {
    const computed = whole.findings().filter(({ verdict }) => verdict === 'computed');
    expect(computed.length).toBeGreaterThan(3);
    for (const { sentence, key } of computed)
      expect([sentence, key]).toEqual([uncomparedSentences.implied, undefined]);
  });

  it('count a conflict only where every reading conflicts', () => {
    expect(new Set(readingsOf('conflict'))).toEqual(new Set(['conflict']));
    expect(readingsOf('agrees', 'compatible')).not.toContain('conflict');
  });

  it('say each result in a sentence without a gap', () => {
    for (const { sentence, title, remark = 'None.' } of whole.findings()) {
      expect(sentence).toMatch(/^[A-Z“].*\.$/u);
      expect(remark).toMatch(/^[A-Z“].*\.$/u);
      expect(title).toMatch(/^[A-Z0-9“].*[^.]$/u);
      expect(`${sentence} ${title}`).not.toMatch(/undefined|NaN|Infinity|∞| {2}/u);
    }
  });

  it('are in a part of the corpus those about the numbers it can cite, as the whole has them', () => {
    const makeSlice = createSliceMaker(whole);
    for (const { id } of dataset.observations) {
      const part = JSON.parse(JSON.stringify(makeSlice({ citations: [id] }))) as ReturnType<typeof makeSlice>;
      const corpus = createCorpus(part.dataset, part.sliceContext);
      expect(part.sliceContext.findings).toEqual(whole.findingsAbout(id));
      expect(corpus.findingsAbout(id)).toEqual(whole.findingsAbout(id));
    }
  });
});

/** The number with its first digit one higher, or one lower where there is none higher. */
function moved({ quantity, ...rest }: Observation): Observation {
  const place = 10 ** Math.floor(Math.log10(quantity.value) + 1e-12);
  const step = quantity.value + place >= place * 10 ? -place : place;
  return { ...rest, quantity: { ...quantity, value: quantity.value + step } };
}

const withChanged = (id: string): Dataset => ({
  ...dataset,
  observations: dataset.observations.map((o: Observation) => (o.id === id ? moved(o) : o)),
});

const recipeInputs = checks.flatMap((check) => {
  const calculations =
    check.kind === 'claim'
      ? check.calculations
      : check.kind === 'computed'
        ? [check.first, check.second]
        : check.kind === 'unmatched' && check.calculation
          ? [check.calculation]
          : [];
  return [...new Set(calculations.flatMap(inputsOf))].map((input) => [check.id, input] as const);
});

const readingsIn = (corpus: Dataset, check: string) =>
  createWhole(corpus)
    .findings()
    .filter(({ id }) => id === check)
    .flatMap(({ readings }) => readings);

describe('a changed digit', () => {
  it.each(recipeInputs)('in what %s takes of %s changes what every reading makes of it', (check, input) => {
    const [before, after] = [dataset, withChanged(input)].map((corpus) =>
      readingsIn(corpus, check).map(({ arithmetic, computed }) => [arithmetic, computed?.bounds] as const),
    );
    expect(before).not.toEqual([]);
    const isSame = (part: 0 | 1) =>
      (before ?? []).map((reading, place) => {
        const other = after?.[place]?.[part];
        return reading[part] !== undefined && JSON.stringify(reading[part]) === JSON.stringify(other);
      });
    expect(isSame(0)).not.toContain(true);
    expect(isSame(1)).not.toContain(true);
  });
});
