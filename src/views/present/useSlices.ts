import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Corpus } from '../../domain/corpus';
import type { Slide } from '../../domain/deckSlides';
import { sliceLoader } from '../../state/sliceLoader';
import { useCorpus } from '../../state/useCorpus';

/** The data of a chart, or of a number with what was found about it. */
type Need = `chart ${string}` | `number ${string}`;

/** The data of slides, as far as it is there. */
export type Slices = {
  /** What an indicator is drawn from. */
  readonly chart: (id: string) => Corpus | undefined;
  /** What is known of a number. */
  readonly number: (id: string) => Corpus | undefined;
  /** Whether all of a slide is there, could not be had, or is on its way. */
  readonly stateOf: (slide: Slide) => 'there' | 'failed' | 'waiting';
  /** Asks again for what failed. */
  readonly retry: () => void;
};

function needsOf(slide: Slide): readonly Need[] {
  if (slide.kind === 'chart') return [`chart ${slide.id}`];
  if (slide.kind === 'finding') return [`number ${slide.number}`];
  if (slide.kind === 'title' || slide.kind === 'sources') return [];
  return slide.ids.map((id): Need => `chart ${id}`);
}

async function fetchNeed(need: Need): Promise<Corpus | undefined> {
  const [kind, id = ''] = need.split(' ');
  return kind === 'chart' ? sliceLoader().chart(id) : sliceLoader().citation(id);
}

type Outcome = Corpus | 'failed';

/** Fetches what slides need: those around the one shown first, then the rest. */
export function useSlices(slides: readonly Slide[], at: number): Slices {
  const page = useCorpus();
  // The whole corpus has everything.
  const whole = page.sliceContext ? undefined : page;
  const [outcomes, setOutcomes] = useState<ReadonlyMap<Need, Outcome>>(new Map());
  const missing = useMemo(() => {
    if (whole) return '';
    const nearFirst = slides
      .map((slide, index) => ({ slide, far: index < at - 1 || index > at + 1 }))
      .toSorted((a, b) => Number(a.far) - Number(b.far));
    const needs = new Set(nearFirst.flatMap(({ slide }) => needsOf(slide)));
    return [...needs].filter((need) => !outcomes.has(need)).join('~');
  }, [slides, at, whole, outcomes]);
  const next = missing.split('~').slice(0, 4).join('~');
  useEffect(() => {
    if (next === '') return undefined;
    let isWanted = true;
    const bring = async () => {
      const found = await Promise.all(
        (next.split('~') as Need[]).map(async (need) => {
          const outcome = await fetchNeed(need).catch(() => undefined);
          return [need, outcome ?? 'failed'] as const;
        }),
      );
      if (isWanted) setOutcomes((before) => new Map<Need, Outcome>([...before, ...found]));
    };
    void bring();
    return () => {
      isWanted = false;
    };
  }, [next]);
  const retry = useCallback(
    () => setOutcomes((before) => new Map([...before].filter(([, outcome]) => outcome !== 'failed'))),
    [],
  );
  return useMemo(() => {
    const had = (need: Need): Outcome | undefined => whole ?? outcomes.get(need);
    const found = (need: Need): Corpus | undefined => {
      const outcome = had(need);
      return outcome === 'failed' ? undefined : outcome;
    };
    return {
      chart: (id) => found(`chart ${id}`),
      number: (id) => found(`number ${id}`),
      stateOf: (slide) => {
        const all = new Set(needsOf(slide).map(had));
        if (all.has('failed')) return 'failed';
        return all.has(undefined) ? 'waiting' : 'there';
      },
      retry,
    };
  }, [whole, outcomes, retry]);
}
