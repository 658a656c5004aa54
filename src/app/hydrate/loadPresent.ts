import { createElement } from 'react';
import type { Catalogue } from '../../domain/catalogue';
import { readyComparisons } from '../../state/comparisons';
import { cataloguePath } from '../../state/sliceLoader';
import { fetchWire } from '../../state/wire';
import { presentation, PresentView } from '../../views/present/PresentView';
import { saveDeck } from '../share/saveDeck';
import type { View } from '../pages/page';

/** The slides of a deck are fetched with the page, for they are all that is shown of it. */
export async function loadPresent(): Promise<View> {
  const keys = new URLSearchParams(window.location.search);
  const hasSlides = keys.has('deck') && !keys.has('edit');
  const [catalogue] = await Promise.all([
    fetchWire<Catalogue>(cataloguePath, ['charts', 'findings']),
    // What fails now is told in its place.
    hasSlides ? presentation.load().catch(() => {}) : undefined,
  ]);
  return () => createElement(PresentView, { catalogue, comparisons: readyComparisons, save: saveDeck });
}
