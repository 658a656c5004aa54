import { useMemo } from 'react';
import type { Corpus } from '../../domain/corpus';
import type { Slide } from '../../domain/deckSlides';
import { type Fetched, present, resources } from '../../domain/fetching/resource';
import { together } from '../../domain/fetching/together';
import { sliceLoader } from '../../state/sliceLoader';
import { useCorpus } from '../../state/useCorpus';
import { useFetchedAll } from '../../ui/useFetchedAll';

/** The data of a chart, or of a number with what was found about it. */
type Need = `chart ${string}` | `number ${string}`;

/** The data of slides, as far as it is there. */
export type Slices = {
  /** What an indicator is drawn from. */
  readonly chart: (id: string) => Corpus | undefined;
  /** What is known of a number. */
  readonly number: (id: string) => Corpus | undefined;
  /** What has become of all that a slide needs. */
  readonly of: (slide: Slide) => Fetched<unknown>;
};

/** Needs that are fetched at a time, so that a reader who turns to another slide waits for few others. */
const atOnce = 4;

function needsOf(slide: Slide): readonly Need[] {
  if (slide.kind === 'chart') return [`chart ${slide.id}`];
  if (slide.kind === 'finding') return [`number ${slide.number}`];
  if (slide.kind === 'title' || slide.kind === 'sources') return [];
  return slide.ids.map((id): Need => `chart ${id}`);
}

/** What a deck can hold there is: it was put together from the list of all. */
const slicesFor = resources(async (need) => {
  const [kind = '', id = ''] = need.split(' ');
  const corpus = await (kind === 'chart' ? sliceLoader().chart(id) : sliceLoader().citation(id)).load();
  if (!corpus) throw new RangeError(`The catalogue lists the ${kind} “${id}”, which is not there`);
  return corpus;
});

/** Fetches what slides need: those around the one shown first, then the rest. */
export function useSlices(slides: readonly Slide[], at: number): Slices {
  const page = useCorpus();
  const needs = useMemo(() => {
    const nearFirst = slides
      .map((slide, index) => ({ slide, far: index < at - 1 || index > at + 1 }))
      .toSorted((a, b) => Number(a.far) - Number(b.far));
    return [...new Set(nearFirst.flatMap(({ slide }) => needsOf(slide)))];
  }, [slides, at]);
  const wanted = useMemo(
    // The whole corpus has everything.
    () => needs.map((need) => (page.sliceContext ? slicesFor(need) : present(page))),
    [needs, page],
  );
  const fetched = useFetchedAll(wanted, atOnce);
  return useMemo(() => {
    const known = new Map(needs.map((need, place) => [need, fetched[place]]));
    return {
      chart: (id) => known.get(`chart ${id}`)?.value,
      number: (id) => known.get(`number ${id}`)?.value,
      of: (slide) => together(needsOf(slide).flatMap((need) => known.get(need) ?? [])),
    };
  }, [needs, fetched]);
}
