import { type DeckMember, serializeDeck } from '../../domain/deck';
import { pageOf } from '../../domain/pages';
import type { Place } from '../../state/store';
import { defaultQuery, serializeQuery } from '../../state/url';
import { defaultComparison } from '../../state/comparisons';

/** A chart or comparison as the member of a deck, in the state that its place holds; undefined for any other page. */
export function memberOf({ path, query }: Pick<Place, 'path' | 'query'>): DeckMember | undefined {
  const page = pageOf(path);
  const { scale, milestones: hasMilestones, compare, time } = query;
  if (page.kind === 'chart') return { kind: 'chart', id: page.id, scale, hasMilestones };
  if (page.kind !== 'compare') return undefined;
  return {
    kind: 'comparison',
    ids: compare.length === 0 ? defaultComparison : compare,
    scale: scale === 'index' ? 'index' : 'log',
    ...(time ? { time } : {}),
  };
}

/** The path and query of the slides of a chart or comparison whose address asks for a slide; undefined for any other. */
export function slidesPathOf(place: Pick<Place, 'path' | 'query' | 'unknown'>): string | undefined {
  const { slide, theme, cite } = place.query;
  const member = slide === undefined ? undefined : memberOf(place);
  if (!member) return undefined;
  // The first slide is what a deck shows without being asked.
  const query = {
    ...defaultQuery,
    deck: serializeDeck([member]),
    slide: slide === 1 ? undefined : slide,
    theme,
    cite,
  };
  return `/present${serializeQuery(query, place.unknown)}`;
}
