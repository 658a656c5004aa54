import { expect, test } from 'vitest';
import { chartPath, figurePath } from '../../domain/paths';
import { pathsOf } from '../../domain/pages';
import { corpus } from '../../state/corpus';
import { firstTwo } from '../../state/testing/firstTwo';
import { describePage } from './registry';

test('a chart is described by its first and its latest number', () => {
  expect(describePage(firstTwo, chartPath('internet-users'))).toMatch(
    / First: 564 million, 2012\. Latest: 1\.067 billion, \[[^\]]*Mar 2023\]\.$/u,
  );
});

test('one number alone is quoted, for its words may begin small', () => {
  expect(describePage(corpus, chartPath('population'))).toMatch(
    /\. “more than 1\.4 billion”, \[[^\]]*Mar 2023\]\.$/u,
  );
});

test('a number is described with its period, the briefing and how the period is known', () => {
  const [first] = corpus.byIndicator('internet-users');
  expect(describePage(corpus, figurePath(first?.id ?? ''))).toBe(
    'Internet users, 2012: 564 million. With the sentence from the briefing of 19 August 2022; period stated.',
  );
});

test('no page puts brackets around the brackets of an inferred period, and none says what briefings these are', () => {
  for (const path of pathsOf(corpus)) {
    const words = describePage(corpus, path);
    expect(words).not.toMatch(/[([]\[|\][)\]]/u);
    expect(words).not.toMatch(/government press|two /u);
    expect(words).toMatch(/[.?!”]$/u);
  }
});
