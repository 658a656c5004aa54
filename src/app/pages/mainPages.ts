import { briefingPath } from '../../domain/paths';
import type { BriefingSummary } from '../../domain/sliceContext';
import { linksTo, type PageLink } from './listings';

/** The pages to go on from where nothing else is known: those with a path of their own, and the briefings after their list. */
export const mainPagesOf = (briefingsKnown: readonly BriefingSummary[]): readonly PageLink[] =>
  linksTo(() => true).flatMap((link) => [
    link,
    ...briefingsKnown
      .filter(() => link.path === '/briefings')
      .map(({ id, shortName, title }) => ({ path: briefingPath(id), label: `${shortName}: ${title}` })),
  ]);
