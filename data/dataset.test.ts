import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createCorpus } from '../src/domain/corpus';
import { formatPeriod, serializeTime } from '../src/domain/period';
import { accountOf, totalsOf } from '../src/domain/ledger';
import { verifyDataset } from '../src/domain/verify/dataset';
import { formatViolation } from '../src/domain/verify/violation';
import { dataset } from './index';

const hash = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

describe('the dataset', () => {
  it('keeps every rule that needs no transcript', () => {
    expect(verifyDataset(dataset, hash).map(formatViolation)).toEqual([]);
  });

  it.each(dataset.ledgers.map((ledger) => [ledger.briefing, ledger] as const))(
    'closes the ledger of %s: used and excluded are all there is',
    (_, ledger) => {
      const totals = totalsOf(accountOf(dataset, ledger));
      expect(totals.unaccounted).toBe(0);
      expect(totals.value + totals.period + totals.milestone + totals.excluded).toBe(ledger.inventory.length);
      expect(totals.excluded).toBe(ledger.excluded.length);
    },
  );

  it('defines every indicator in a sentence of its own', () => {
    const definitions = dataset.indicators.map((indicator) => indicator.definition);
    expect(definitions.filter((definition) => !/^[A-Z0-9].{15,}\.$/u.test(definition))).toEqual([]);
    expect(new Set(definitions).size).toBe(definitions.length);
  });

  it('labels in at most 40 characters, so that a label fits beside its mark', () => {
    const labelled = [...dataset.indicators, ...dataset.groups, ...dataset.milestones];
    expect(labelled.map(({ label }) => label).filter((label) => label.length > 40)).toEqual([]);
  });

  /** A warning is read after a colon, where its first letter is lowered: “china’s …” would be no name. */
  it('begins no warning with a name', () => {
    const warnings = dataset.indicators.flatMap(({ notToConfuse }) => notToConfuse ?? []);
    const texts = dataset.indicators.map(({ definition }) => definition).join(' ');
    const wordsOf = (pattern: RegExp) => new Set(texts.match(pattern));
    const lowered = wordsOf(/(?<![\p{L}\d-])\p{Ll}+(?![\p{L}\d-])/gu);
    const capitalised = wordsOf(/(?<=[\p{Ll},“] ?)(?<!\p{L})\p{Lu}[\p{L}\d]*/gu);
    const isName = (warning: string) => {
      const [first = '', second = ''] = warning.match(/[\p{L}\d]+/gu) ?? [];
      const isAlwaysCapital = capitalised.has(first) && !lowered.has(first.toLowerCase());
      const isInTitle = first !== 'The' && /^\p{Lu}\p{Ll}/u.test(second);
      return isAlwaysCapital || isInTitle || /^\p{Lu}\p{Ll}*’s/u.test(warning);
    };
    expect(warnings.filter(isName)).toEqual([]);
    const names = ['China’s share.', 'Zhejiang’s rank.', 'Didi Global Inc.', 'World Internet Conferences.'];
    expect(names.filter(isName)).toEqual(names);
  });

  it('writes an office as it stands after a name: in lower case, but for names', () => {
    const offices = dataset.briefings.flatMap((b) => b.speakers).map(({ office }) => office);
    expect(offices.filter((office) => /^\p{Lu}\p{Ll}/u.test(office))).toEqual([]);
  });

  it.each([
    ['unnamed-questioner', /not named in the transcript or the reply/u],
    ['bloomberg', /named in its own question/u],
    ['reuters', /named only in the reply/u],
    ['peoples-daily-online-media', /not named in the transcript; the reply/u],
  ])('says how the lost name of %s was found', (id, reason) => {
    const speaker = dataset.briefings.flatMap((b) => b.speakers).find((s) => s.id === id);
    expect(speaker?.office).toMatch(reason);
  });
});

/** The numbers that matter most, written out here once more by hand. */
describe('what the briefings print', () => {
  const corpus = createCorpus(dataset);
  it.each([
    ['internet-users.2012.cac-2022.a', 564_000_000, '=', '564 million', 'stated'],
    ['internet-users.2021.cac-2022.a', 1_030_000_000, '>', 'over 1.03 billion', 'stated'],
    ['internet-users.2012.cac-2022.b', 560_000_000, '=', '560 million', 'inferred'],
    ['internet-users.2023.scio-2023.b', 1_067_000_000, '=', '1.067 billion', 'inferred'],
    ['digital-economy-share.2012.cac-2022.a', 21.6, '=', '21.6%', 'carried'],
    ['big-data-industry.2017.cac-2022.a', 470e9, '=', '470 billion yuan', 'carried'],
    ['5g-base-stations.2022.cac-2022.a', 1_850_000, '~', 'around 1.85 million', 'inferred'],
    ['accounts-removed-total.2022.cac-2022.a', 1.4e9, '<', 'nearly 1.4 billion', 'inferred'],
    ['illegal-websites.2022.cac-2022.a', 12_292, '=', '12,292', 'carried'],
    ['data-output.2021.cac-2022.a', 6.6, '=', '6.6ZB', 'stated'],
    ['4g-base-station-share.2022.cac-2022.a', 50, '>', 'more than half', 'inferred'],
    ['health-code-capacity.2022.cac-2022.a', 7, '=', 'sevenfold', 'inferred'],
    ['e-government-rank.2022.cac-2022.a', 9, '=', 'ninth place', 'inferred'],
    ['didi-fine.2022.cac-2022.a', 8.206e9, '=', '8.206 billion yuan', 'stated'],
    ['years-connected.2023.scio-2023.a', 30, '<', 'less than 30 years', 'inferred'],
    ['cyberbullying-accounts.2023.scio-2023.a', 22_000, '=', '22,000', 'inferred'],
    ['digital-economy-growth.2021.scio-2023.a', 15.9, '=', '15.9%', 'stated'],
  ])('%s', (id, value, comparator, printed, basis) => {
    const observation = corpus.observation(id);
    expect(observation?.quantity).toMatchObject({ value, comparator, printed });
    expect(observation?.period.basis).toBe(basis);
  });

  it.each([
    ['internet-users.2023.scio-2023.b', '[by Mar 2023]', '../2023-03'],
    ['5g-base-stations.2022.cac-2022.b', '[by Aug 2022]', '../2022-08'],
    ['law-account-followers.2022.scio-2023.a', '[by Mar 2023]', '../2023-03'],
    ['law-account-views.2022.scio-2023.a', '2022', '2022'],
    ['specialised-laws.2023.scio-2023.a', '[2013–Mar 2023]', '2013/2023-03'],
    ['cyberbullying-information.2023.scio-2023.a', '[Nov 2022–Mar 2023]', '2022-11/2023-03'],
    ['digital-economy-rank.2022.cac-2022.a', '[up to Aug 2022]', '../2022-08'],
    ['information-removed-yearly.2021.cac-2022.a', '[2021]', '2021'],
    ['clear-and-bright-campaigns-yearly.2021.cac-2022.a', '2021', '2021'],
    ['white-paper-order.2023.scio-2023.a', '16 Mar 2023', '2023-03-16'],
  ])('%s refers to %s', (id, text, edtf) => {
    const period = corpus.observation(id)?.period;
    expect(period && [formatPeriod(period), serializeTime(period)]).toEqual([text, edtf]);
  });

  it('dates no level by its briefing, whatever its sentence calls the present', () => {
    const levels = corpus.inReadingOrder.filter(({ period }) => period.rule === 'at-briefing');
    expect(levels.length).toBeGreaterThan(40);
    expect(levels.filter(({ period }) => !('by' in period))).toEqual([]);
    const words = levels.flatMap(({ period }) => (period.evidence ?? []).map(({ phrase }) => phrase));
    expect(new Set(words)).toEqual(new Set(['now', 'So far', 'As of now']));
  });

  it('gives the question about the 18th Congress to those who asked it', () => {
    const question = corpus.dataset.quotations.find(({ exact }) =>
      exact.includes('18th CPC National Congress in 2012'),
    );
    expect(question?.sentence).toBe(72);
    expect(corpus.turn(question?.turn ?? '')).toMatchObject({
      speaker: 'china-news-service',
      nameLine: 'China News Service',
    });
  });

  it('marks words that have two readings', () => {
    const ids = corpus.inReadingOrder.flatMap(({ id, otherReading }) => (otherReading ? [id] : []));
    expect(ids).toEqual([
      'digital-economy-rank.2022.cac-2022.b',
      'health-code-capacity.2022.cac-2022.a',
      'zhejiang-it-rank.2022.cac-2022.a',
      'law-account-views.2022.scio-2023.a',
    ]);
  });

  it('records a comparison and a majority, which give a limit without a digit', () => {
    expect(corpus.observation('iot-terminals.2023.scio-2023.a')?.quantity).toMatchObject({
      value: 1,
      comparator: '>',
    });
    expect(corpus.observation('principles-praise.2022.cac-2022.a')?.quantity).toMatchObject({
      value: 50,
      comparator: '>',
    });
  });

  it('gives a third as a share in percent', () => {
    expect(corpus.observation('pct-share.2021.cac-2022.a')?.quantity.value).toBeCloseTo(100 / 3, 10);
  });

  it('keeps what a questioner says apart from what officials say', () => {
    const asked = corpus.inReadingOrder.filter((o) => o.role === 'questioner').map((o) => o.quantity.printed);
    expect(asked).toEqual([
      'second largest worldwide',
      '$7.1 trillion',
      '$1.2 billion',
      'less than 30 years',
    ]);
  });
});
