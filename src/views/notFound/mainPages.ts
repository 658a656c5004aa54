import type { Briefing } from '../../domain/model';
import type { Suggestion } from './nearest';

/** The pages to go on from when nothing is like what was asked for. */
export const mainPagesOf = (briefings: readonly Briefing[]): Suggestion[] => [
  { path: '/', label: 'Overview' },
  { path: '/table', label: 'All numbers' },
  ...briefings.map(({ id, shortName, title }) => ({
    path: `/briefings/${id}`,
    label: `${shortName}: ${title}`,
  })),
  { path: '/method', label: 'Method' },
];
