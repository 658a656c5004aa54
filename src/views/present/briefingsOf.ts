import { type Corpus, briefingOf } from '../../domain/corpus';
import type { Slide } from '../../domain/deckSlides';
import { observationsInChart } from '../../domain/series';
import type { BriefingSummary } from '../../domain/sliceContext';
import type { Slices } from './useSlices';

const summariesOf = (corpus: Corpus, ids: readonly string[]): readonly BriefingSummary[] => {
  const known = new Set(corpus.summaries.map(({ id }) => id));
  return [...new Set(ids)].filter((id) => !corpus.sliceContext || known.has(id)).map(corpus.summary);
};

const ofChart = (corpus: Corpus | undefined, id: string): readonly BriefingSummary[] =>
  corpus
    ? summariesOf(
        corpus,
        observationsInChart(corpus, id).map((observation) => briefingOf(corpus, observation).id),
      )
    : [];

/** The finding that a slide is about, once its data is there. */
export const findingOf = (slices: Slices, { id, number }: Extract<Slide, { readonly kind: 'finding' }>) =>
  slices
    .number(number)
    ?.findingsAbout(number)
    .find((finding) => finding.id === id);

/** The briefings that the numbers of slides were printed in, oldest first, as far as their data is there. */
export function briefingsOf(slices: Slices, slides: readonly Slide[]): readonly BriefingSummary[] {
  const all = slides.flatMap((slide): readonly BriefingSummary[] => {
    if (slide.kind === 'title' || slide.kind === 'sources') return [];
    if (slide.kind === 'chart') return ofChart(slices.chart(slide.id), slide.id);
    if (slide.kind !== 'finding') return slide.ids.flatMap((id) => ofChart(slices.chart(id), id));
    const corpus = slices.number(slide.number);
    const inputs = findingOf(slices, slide)?.inputs ?? [];
    return corpus
      ? summariesOf(
          corpus,
          inputs.map(({ briefing }) => briefing),
        )
      : [];
  });
  return [...new Map(all.map((briefing) => [briefing.id, briefing])).values()].toSorted(
    (a, b) => a.place - b.place,
  );
}
