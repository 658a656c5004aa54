import { LegendList } from '../../charts/legend/ChartLegend';
import { indexMarksOf } from '../../charts/forms/comparison/comparisonMarks';
import { FittedComparison } from '../../charts/forms/comparison/FittedComparison';
import { legendOfMarks } from '../../charts/legend/legend';
import { indexRoleOf, seriesWithin } from '../../domain/comparison';
import type { Slide } from '../../domain/deckSlides';
import { seriesOf } from '../../domain/series';
import type { BriefingSummary } from '../../domain/sliceContext';
import { hrefOf } from '../../ui/href';
import { Numbers } from './Numbers';
import styles from './Slide.module.css';
import { SlideFrame } from './SlideFrame';
import type { Slices } from './useSlices';

type Props = {
  readonly slide: Extract<Slide, { readonly kind: 'comparison' }>;
  readonly slices: Slices;
  readonly briefings: readonly BriefingSummary[];
  readonly words: number;
};

const axisWords = {
  log: 'Log scale: a doubling is the same height everywhere.',
  index: 'The scale is linear and starts at zero.',
} as const;

/** Indicators on one index as large as the screen; those that make no line as they were printed. */
export function ComparisonSlide({ slide, slices, briefings, words }: Props) {
  const { ids, scale, time, title } = slide;
  const compared = ids.flatMap((id) => {
    const corpus = slices.chart(id);
    return corpus ? [{ corpus, series: seriesWithin(seriesOf(corpus, id), time) }] : [];
  });
  const lines = compared.filter(({ series }) => indexRoleOf(series) === 'line');
  const others = compared.filter(({ series }) => !['line', 'empty'].includes(indexRoleOf(series)));
  const numbers = others.flatMap(({ corpus, series }) => {
    const last = series.points.at(-1)?.preferred;
    return last ? [{ corpus, observation: last }] : [];
  });
  if (lines.length === 0) {
    return (
      <SlideFrame
        title={title}
        subtitle="None of these indicators can be drawn as a line. The numbers as printed:"
        briefings={briefings}
      >
        <Numbers numbers={numbers} />
      </SlideFrame>
    );
  }
  const marks = indexMarksOf(lines).map(({ mark }) => mark);
  return (
    <SlideFrame
      title={title}
      subtitle={`Index: each first number is set to 100. ${axisWords[scale]}`}
      briefings={briefings}
    >
      <div className={styles.drawing}>
        <FittedComparison compared={lines} scale={scale} words={words} hrefOf={hrefOf} />
      </div>
      {numbers.length === 0 ? null : (
        <div className={styles.few}>
          <p>Not on the index:</p>
          <Numbers numbers={numbers} isSmall />
        </div>
      )}
      <div className={styles.legend}>
        <LegendList legend={legendOfMarks(marks, { direction: 'up', hasJoin: true })} />
      </div>
    </SlideFrame>
  );
}
