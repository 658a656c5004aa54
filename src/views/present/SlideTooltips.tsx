import { useMemo } from 'react';
import { ChartTooltips } from '../../charts/tooltips/ChartTooltips';
import type { Slide } from '../../domain/deckSlides';
import { observationsInChart } from '../../domain/series';
import type { Parts } from './useParts';

type Props = { readonly slide: Slide; readonly parts: Parts };

/** What stands behind the marks of a slide: the page itself has no data of them. */
export function SlideTooltips({ slide, parts }: Props) {
  const charts = useMemo(() => {
    const ids = slide.kind === 'chart' ? [slide.id] : slide.kind === 'comparison' ? slide.ids : [];
    return ids.flatMap((id) => {
      const corpus = parts.chart(id);
      if (!corpus) return [];
      const only = slide.kind === 'chart' ? observationsInChart(corpus, id).map((o) => o.indicator) : [id];
      return [{ id, corpus, only }];
    });
  }, [slide, parts]);
  return charts.map(({ id, corpus, only }) => <ChartTooltips key={id} corpus={corpus} only={only} />);
}
