import { embedHeightOf, figureEmbedHeightOf } from '../../charts/picture/embedHeight';
import type { Corpus } from '../../domain/corpus';
import { nameOf } from '../../domain/format';
import type { Observation } from '../../domain/model';
import { embedPath, isEmbeddable, pageOf } from '../../domain/pages';
import { type ObservationRecord, recordOf } from '../../domain/records';
import { deckPath } from '../../domain/deck';
import { sliceLoader } from '../../state/sliceLoader';
import type { Place } from '../../state/store';
import { defaultQuery, serializeQuery } from '../../state/url';
import { defaultComparison } from '../../state/comparisons';
import { memberOf } from './slidesPath';
import { observationsIn } from './sharedFileName';
import { sharedTableOf } from './sharedTable';
import type { SharedView } from './sharedView';

/** What of a page can be taken along. */
export type SharedPage = {
  readonly title: string;
  /** Path and state of the view, under the site. */
  readonly path: string;
  /** The same without the shell; absent where there is no embed. */
  readonly embed: string | undefined;
  /** Path and state of the page where a deck that begins with this view is put together; absent where none can. */
  readonly deck: string | undefined;
  /** Px that its frame has before, or without, a script that asks for more or less. */
  readonly embedHeight: number;
  /** What pictures and slides are made of. */
  readonly view: SharedView;
  /** The numbers shown; of the table, its rows stand for them. */
  readonly observations: readonly Observation[];
  /** The same as data. */
  readonly records: readonly ObservationRecord[];
};

/** A column of text in most pages, in px. */
const columnWidth = 640;

/** The data of the charts that there are of these. */
async function chartsOf(ids: readonly string[]) {
  const found = await Promise.all(
    ids.map(async (indicatorId) => ({ indicatorId, corpus: await sliceLoader().chart(indicatorId).load() })),
  );
  return found.flatMap(({ indicatorId, corpus }) => (corpus ? [{ indicatorId, corpus }] : []));
}

/** Numbers as records; those of a comparison come from the data of their chart. */
function recordsIn(view: SharedView, observations: readonly Observation[]): readonly ObservationRecord[] {
  if (view.kind === 'table') return view.rows.map(({ record }) => record);
  return observations.flatMap((observation) => {
    const own =
      view.kind === 'comparison'
        ? view.charts.find(({ indicatorId }) => indicatorId === observation.indicator)?.corpus
        : view.corpus;
    return own ? [recordOf(own, observation)] : [];
  });
}

/** What the open page is, for taking it along; fetches what a comparison is made of. */
export async function sharedPageOf(corpus: Corpus, place: Place): Promise<SharedPage> {
  const page = pageOf(place.path);
  // What lies over the view, and its theme, are not the view.
  const query = { ...place.query, cite: undefined, slide: defaultQuery.slide, theme: defaultQuery.theme };
  const path = `${place.path}${serializeQuery(query)}`;
  const member = memberOf({ path: place.path, query });
  const plain = {
    path,
    embed: isEmbeddable(page) ? embedPath(path) : undefined,
    embedHeight: 480,
    deck: member && `${deckPath([member])}&edit=on`,
  };
  const of = (view: SharedView, title: string): SharedPage => {
    const observations = observationsIn(view);
    return { ...plain, title, view, observations, records: recordsIn(view, observations) };
  };
  if (page.kind === 'chart') {
    const { scale, milestones: hasMilestones } = query;
    const view = { kind: 'chart', corpus, indicatorId: page.id, scale, hasMilestones } as const;
    const embedHeight = embedHeightOf(corpus, page.id, columnWidth);
    return { ...of(view, corpus.indicator(page.id).label), embedHeight };
  }
  if (page.kind === 'figure') {
    const observation = corpus.observation(page.id);
    if (!observation) throw new RangeError(`No observation has the id "${page.id}"`);
    const view = { kind: 'figure', corpus, observationId: page.id } as const;
    const embedHeight = figureEmbedHeightOf(corpus, page.id, columnWidth);
    return { ...of(view, nameOf(corpus.indicator(observation.indicator), observation)), embedHeight };
  }
  if (page.kind === 'compare') {
    const charts = await chartsOf(query.compare.length === 0 ? defaultComparison : query.compare);
    // The log axis is the plain view of a comparison.
    const scale = query.scale === 'index' ? 'index' : 'log';
    const { time } = query;
    return of({ kind: 'comparison', charts, scale, ...(time ? { time } : {}) }, 'Indicators compared');
  }
  return of(await sharedTableOf(corpus, query), 'All numbers');
}
