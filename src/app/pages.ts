import { chartPath, figurePath, nameOf } from '../domain/format';
import { corpus } from '../state/corpus';

/** A page by its path, with the id and words it can be found under. */
type PageName = { readonly path: string; readonly id: string; readonly label: string };

const { dataset } = corpus;

const indicators = dataset.indicators.map(({ id, label }): PageName => ({ path: chartPath(id), id, label }));
const briefings = dataset.briefings.map(
  ({ id, shortName, title }): PageName => ({ path: `/briefings/${id}`, id, label: `${shortName}: ${title}` }),
);
const figures = corpus.inReadingOrder.map(
  (observation): PageName => ({
    path: figurePath(observation.id),
    id: observation.id,
    label: nameOf(corpus.indicator(observation.indicator), observation),
  }),
);
const fixed: readonly PageName[] = [
  { path: '/', id: 'overview', label: 'Overview' },
  { path: '/table', id: 'table', label: 'All numbers' },
  { path: '/method', id: 'method', label: 'Method' },
];

/** The names offered where a page, indicator, briefing or figure does not exist. */
export const pages = {
  page: [...fixed, ...briefings, ...indicators],
  indicator: indicators,
  briefing: briefings,
  figure: figures,
};
