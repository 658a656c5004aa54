import { useMemo } from 'react';
import { ChartTooltips } from '../../charts/tooltips/ChartTooltips';
import type { Slide } from '../../domain/deckSlides';
import { observationsInChart } from '../../domain/series';
import type { Slices } from './useSlices';

type Props = { readonly slide: Slide; readonly slices: Slices };

/** What stands behind the marks of a slide: the page itself has no data of them. */
export function SlideTooltips({ slide, slices }: Props) {
  const charts = useMemo(() => {
    const ids = slide.kind === 'chart' ? [slide.id] : slide.kind === 'comparison' ? slide.ids : [];
    return ids.flatMap((id) => {
      const corpus = slices.chart(id);
      if (!corpus) return [];
      const only = slide.kind === 'chart' ? observationsInChart(corpus, id).map((o) => o.indicator) : [id];
      return [{ id, corpus, only }];
    });
  }, [slide, slices]);
  return charts.map(({ id, corpus, only }) => <ChartTooltips key={id} corpus={corpus} only={only} />);
}
