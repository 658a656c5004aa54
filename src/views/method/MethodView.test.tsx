import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { bases, periodRules } from '../../domain/vocabulary';
import { comparatorWords, periodRuleTexts } from '../../domain/format';
import { corpus } from '../../state/corpus';
import { InCorpus } from '../../state/testing/InCorpus';
import { MethodView } from './MethodView';
import { sections } from './Section';
import { comparatorTallies, ruleTallies } from './tally';

describe('the method, without script', () => {
  const html = renderToStaticMarkup(
    <InCorpus>
      <MethodView />
    </InCorpus>,
  );
  const countOf = (pattern: RegExp) => html.match(pattern)?.length ?? 0;

  it('has a section for every line of its contents', () => {
    for (const id of Object.keys(sections)) {
      expect(html).toContain(`href="#${id}"`);
      expect(html).toContain(`<section id="${id}"`);
    }
  });

  it('lists every excluded numeral', () => {
    const excluded = corpus.dataset.ledgers.flatMap((ledger) => ledger.excluded);
    expect(
      excluded.filter(({ printed, start }) => !html.includes(`<td>${printed}</td><td>${start}</td>`)),
    ).toEqual([]);
  });

  it('shows a linked number for the promise, each comparator and each basis', () => {
    const used = comparatorTallies(corpus).filter(({ observations }) => observations.length > 0);
    expect(used.length).toBeGreaterThan(3);
    expect(countOf(/data-cite=/gu)).toBe(1 + used.length + bases.length);
    for (const { word } of used) expect(html).toContain(comparatorWords[word]);
  });

  it('explains every rule that was used', () => {
    const used = new Set(
      ruleTallies(corpus)
        .filter((tally) => tally.observations.length > 0)
        .map((tally) => tally.word),
    );
    for (const rule of periodRules) expect(html.includes(periodRuleTexts[rule])).toBe(used.has(rule));
  });

  it('gives each source with its hash', () => {
    for (const { page, sha256 } of corpus.dataset.briefings) {
      expect(html).toContain(page);
      expect(html).toContain(sha256);
    }
  });
});
