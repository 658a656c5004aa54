import { expect, test } from 'vitest';
import { fixedKindOf, fixedPaths } from '../../domain/pages';
import { corpus } from '../../state/corpus';
import { barLinks } from './listings';
import { mainPagesOf } from './mainPages';
import { pages } from './registry';

const all = mainPagesOf(corpus.summaries);

test('lists of pages name what the registry says', () => {
  const named = fixedPaths.flatMap((path) => {
    const { listing } = pages[fixedKindOf(path)];
    return listing ? [{ path, ...listing }] : [];
  });
  const toLink = ({ path, label }: (typeof named)[number]) => ({ path, label });
  expect(all.filter(({ path }) => !path.startsWith('/briefings/'))).toEqual(named.map(toLink));
  expect(barLinks).toEqual(named.filter(({ isInBar }) => isInBar).map(toLink));
});

test('each briefing stands after the list of briefings', () => {
  const from = all.findIndex(({ path }) => path === '/briefings') + 1;
  expect(all.slice(from, from + corpus.summaries.length).map(({ path }) => path)).toEqual(
    corpus.summaries.map(({ id }) => `/briefings/${id}`),
  );
});
