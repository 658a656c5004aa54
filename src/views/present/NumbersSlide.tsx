import { briefingOf } from '../../domain/corpus';
import type { Slide } from '../../domain/deckSlides';
import { formatPeriod } from '../../domain/period';
import { attributionOf } from '../../domain/reference';
import { observationsInChart } from '../../domain/series';
import type { BriefingSummary } from '../../domain/sliceContext';
import { CitedNumber } from '../../ui/CitedNumber';
import { QuotedSentence } from '../../ui/QuotedSentence';
import { Numbers } from './Numbers';
import styles from './Slide.module.css';
import { SlideFrame } from './SlideFrame';
import type { Slices } from './useSlices';

type Props = {
  readonly slide: Extract<Slide, { readonly kind: 'numbers' }>;
  readonly slices: Slices;
  readonly briefings: readonly BriefingSummary[];
};

/** Numbers that stand alone; a single one with the sentence it was printed in. */
export function NumbersSlide({ slide, slices, briefings }: Props) {
  const numbers = slide.ids.flatMap((id) => {
    const corpus = slices.chart(id);
    return corpus ? observationsInChart(corpus, id).map((observation) => ({ corpus, observation })) : [];
  });
  const [only] = numbers;
  if (!only || numbers.length > 1) {
    return (
      <SlideFrame title={slide.title} briefings={briefings}>
        <Numbers numbers={numbers} />
      </SlideFrame>
    );
  }
  const { corpus, observation } = only;
  const indicator = corpus.indicator(observation.indicator);
  const briefing = briefingOf(corpus, observation);
  const speaker = corpus.speaker(briefing.id, observation.speaker);
  return (
    <SlideFrame
      title={`${indicator.label}, ${formatPeriod(observation.period)}`}
      subtitle={indicator.definition}
      briefings={briefings}
    >
      <p className={styles.single}>
        <CitedNumber observation={observation} indicator={indicator} briefing={briefing.id} />
      </p>
      <figure className={styles.quote} data-briefing={briefing.id}>
        <blockquote>
          <QuotedSentence
            quotation={corpus.quotation(observation.citation.quotation)}
            numbers={[{ observation, indicator }]}
            marked={[observation.id]}
            areMarkedLinked
          />
        </blockquote>
        <figcaption>
          {attributionOf(speaker)}, {speaker.office}
        </figcaption>
      </figure>
    </SlideFrame>
  );
}
