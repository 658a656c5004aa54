import { embedHeightOf, figureEmbedHeightOf } from '../../charts/embedHeight';
import { observationsInChart } from '../../domain/series';
import type { Corpus } from '../../domain/corpus';
import { nameOf } from '../../domain/format';
import type { Observation } from '../../domain/model';
import { embedPath, isEmbeddable, pageOf } from '../../domain/pages';
import { yearOf } from '../../domain/period';
import { partSource } from '../../state/partSource';
import type { Place } from '../../state/store';
import { defaultQuery, isDefault, type Query, serializeQuery } from '../../state/url';
import { defaultComparison } from '../../views/compare/comparisons';
import type { SharedView } from './sharedView';

/** What of a page can be taken along. */
export type SharedPage = {
  readonly title: string;
  /** Path and state of the view, under the site. */
  readonly path: string;
  /** The same without the shell; absent where there is no embed. */
  readonly embed: string | undefined;
  /** What of the view its embed does not show, in words. */
  readonly lost: string | undefined;
  /** Px that its frame has before, or without, a script that asks for more or less. */
  readonly embedHeight: number;
  /** What pictures and slides are made of; absent where the page is no drawing and no number. */
  readonly view: SharedView | undefined;
  /** The numbers shown. */
  readonly observations: readonly Observation[];
};

/** A column of text in most pages, in px. */
const columnWidth = 640;

/** Filters of the table that its embed does not know, and what they are called. */
const notEmbedded = {
  columns: 'chosen columns',
  comparator: 'hedges',
  speaker: 'speakers',
  finding: 'checks',
} as const;
const notEmbeddedKeys = Object.keys(notEmbedded) as (keyof typeof notEmbedded)[];

/** The path of a view's embed with the keys that the embed knows, and words for the others. */
function embedOf(path: string, query: Query): Pick<SharedPage, 'embed' | 'lost'> {
  const page = pageOf(path);
  if (!isEmbeddable(page)) return { embed: undefined, lost: undefined };
  const dropped = page.kind === 'table' ? notEmbeddedKeys.filter((key) => !isDefault(key, query)) : [];
  const known = Object.fromEntries(dropped.map((key) => [key, defaultQuery[key]]));
  const names = dropped.map((key) => notEmbedded[key]).join(', ');
  return {
    embed: embedPath(`${path}${serializeQuery({ ...query, ...known })}`),
    lost: names === '' ? undefined : `The frame shows the table without what this view has of ${names}.`,
  };
}

/** What the open page is, for taking it along; fetches what a comparison is made of. */
export async function sharedPageOf(corpus: Corpus, place: Place): Promise<SharedPage> {
  const page = pageOf(place.path);
  // What lies over the view, and its theme, are not the view.
  const query = { ...place.query, cite: undefined, slide: defaultQuery.slide, theme: defaultQuery.theme };
  const path = `${place.path}${serializeQuery(query)}`;
  const plain = { path, ...embedOf(place.path, query), embedHeight: 480 };
  if (page.kind === 'chart') {
    const { scale, milestones: hasMilestones } = query;
    return {
      ...plain,
      title: corpus.indicator(page.id).label,
      embedHeight: embedHeightOf(corpus, page.id, columnWidth),
      view: { kind: 'chart', corpus, indicatorId: page.id, scale, hasMilestones },
      observations: observationsInChart(corpus, page.id),
    };
  }
  if (page.kind === 'figure') {
    const observation = corpus.observation(page.id);
    if (!observation) throw new RangeError(`No observation has the id "${page.id}"`);
    return {
      ...plain,
      title: nameOf(corpus.indicator(observation.indicator), observation),
      embedHeight: figureEmbedHeightOf(corpus, page.id, columnWidth),
      view: { kind: 'figure', corpus, observationId: page.id },
      observations: [observation],
    };
  }
  if (page.kind === 'compare') {
    const chosen = query.compare.length === 0 ? defaultComparison : query.compare;
    const found = await Promise.all(
      chosen.map(async (indicatorId) => ({ indicatorId, corpus: await partSource().chart(indicatorId) })),
    );
    const charts = found.flatMap(({ indicatorId, corpus: known }) =>
      known ? [{ indicatorId, corpus: known }] : [],
    );
    // The log axis is the plain view of a comparison.
    const scale = query.scale === 'index' ? 'index' : 'log';
    const { time } = query;
    return {
      ...plain,
      title: 'Compared indicators',
      view: { kind: 'comparison', charts, scale, ...(time ? { time } : {}) },
      observations: charts
        .flatMap((chart) => chart.corpus.byIndicator(chart.indicatorId))
        .filter(({ period }) => !time || (yearOf(period) >= time.from && yearOf(period) <= time.to)),
    };
  }
  return { ...plain, title: 'All numbers', view: undefined, observations: [] };
}
