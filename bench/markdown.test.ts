import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { benchmarksFile, formatSummary, reportNames, tableOf, withReport } from './markdown';

describe('a number with its range', () => {
  const summary = { median: 1234.5, least: 900, most: 2000 };
  it.each([
    [{}, '1235'],
    [{ hasRange: true }, '1235 (900–2000)'],
    [{ scale: 1000, digits: 1 }, '1.2'],
  ])('%j', (style, expected) => {
    expect(formatSummary(summary, style)).toBe(expected);
  });

  it('has no range where all are the same, and no words where there is none', () => {
    expect(formatSummary({ median: 3, least: 3, most: 3 }, { hasRange: true })).toBe('3');
    expect(formatSummary(undefined)).toBe('–');
  });
});

it('sets words left and numbers right', () => {
  expect(tableOf(['page', 'ms'], [['chart', '3']], 1)).toBe('| page | ms |\n| --- | --: |\n| chart | 3 |');
});

describe('the place of a report', () => {
  const text = 'before\n<!-- bench:start -->\nold\n<!-- bench:end -->\nafter\n';

  it('is filled anew, and nothing else', () => {
    const once = withReport(text, 'bench', 'new\n');
    expect(once).toBe('before\n<!-- bench:start -->\n\nnew\n\n<!-- bench:end -->\nafter\n');
    expect(withReport(once, 'bench', 'new')).toBe(once);
  });

  it('is in the document of the benchmarks, once for each report', () => {
    const benchmarks = readFileSync(new URL(`../${benchmarksFile}`, import.meta.url), 'utf8');
    for (const name of reportNames) {
      expect(withReport(benchmarks, name, 'new')).toContain(`<!-- ${name}:start -->\n\nnew\n\n`);
      expect(benchmarks.split(`<!-- ${name}:`)).toHaveLength(3);
    }
  });

  it('must be there', () => {
    expect(() => withReport('no marks', 'bench', 'new')).toThrow(/bench:start/u);
  });
});
