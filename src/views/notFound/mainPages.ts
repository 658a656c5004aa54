import { briefingPath } from '../../domain/pages';
import type { BriefingSummary } from '../../domain/sliceContext';
import type { Suggestion } from './nearest';

/** The pages to go on from when nothing is like what was asked for. */
export const mainPagesOf = (briefings: readonly BriefingSummary[]): Suggestion[] => [
  { path: '/', label: 'Overview' },
  { path: '/compare', label: 'Compare' },
  { path: '/compare/briefings', label: 'Compare briefings' },
  { path: '/table', label: 'All numbers' },
  { path: '/briefings', label: 'Briefings' },
  ...briefings.map(({ id, shortName, title }) => ({
    path: briefingPath(id),
    label: `${shortName}: ${title}`,
  })),
  { path: '/method', label: 'Method' },
];
