import { type ReactNode, useRef } from 'react';
import { useRoom } from '../../charts/frame/useRoom';
import type { Slide } from '../../domain/deckSlides';
import { LoadFailed } from '../../ui/LoadFailed';
import { briefingsOf, findingOf } from './briefingsOf';
import { ChartSlide } from './ChartSlide';
import { ComparisonSlide } from './ComparisonSlide';
import { SourcesSlide, TitleSlide } from './EndSlides';
import { FindingSlide } from './FindingSlide';
import { NumbersSlide } from './NumbersSlide';
import styles from './Slide.module.css';
import type { Slices } from './useSlices';

type Props = {
  readonly slide: Slide;
  readonly slides: readonly Slide[];
  /** From 1. */
  readonly place: number;
  readonly slices: Slices;
  /** Any other stands ready, unseen. */
  readonly isShown: boolean;
};

/** A fortieth of the height is read at ten metres; on a high screen the width decides, and nothing is smaller than 12 px. */
const wordsIn = ({ width, height }: { readonly width: number; readonly height: number }): number =>
  Math.max(12, Math.min(height, width * 0.75) / 38);

function Content({ slide, slides, slices, words }: Omit<Props, 'place' | 'isShown'> & { words: number }) {
  if (slide.kind === 'title')
    return <TitleSlide title={slide.title} briefings={briefingsOf(slices, slides)} />;
  if (slide.kind === 'sources') return <SourcesSlide briefings={briefingsOf(slices, slides)} />;
  const briefings = briefingsOf(slices, [slide]);
  if (slide.kind === 'comparison')
    return <ComparisonSlide slide={slide} slices={slices} briefings={briefings} words={words} />;
  if (slide.kind === 'numbers') return <NumbersSlide slide={slide} slices={slices} briefings={briefings} />;
  if (slide.kind === 'finding') {
    const finding = findingOf(slices, slide);
    return finding ? <FindingSlide finding={finding} briefings={briefings} /> : null;
  }
  const corpus = slices.chart(slide.id);
  return corpus ? <ChartSlide slide={slide} corpus={corpus} briefings={briefings} words={words} /> : null;
}

/** In place of a slide whose data is not there. */
function Absent({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <>
      <header className={styles.head}>
        <h1>{title}</h1>
      </header>
      {children}
    </>
  );
}

/** One slide, the whole of the screen. */
export function SlideView({ slide, slides, place, slices, isShown }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const room = useRoom(box);
  const fetched = slices.of(slide);
  return (
    <div
      ref={box}
      className={styles.slide}
      data-slide={place}
      data-kind={slide.kind}
      data-shown={isShown ? '' : undefined}
      inert={!isShown}
    >
      <div className={styles.inside}>
        {fetched.state === 'there' && room ? (
          <Content slide={slide} slides={slides} slices={slices} words={wordsIn(room)} />
        ) : null}
        {fetched.state === 'waiting' ? (
          <Absent title={slide.title}>
            <p role="status" data-pending="">
              Loading the numbers…
            </p>
          </Absent>
        ) : null}
        {fetched.state === 'failed' ? (
          <Absent title={slide.title}>
            <LoadFailed {...fetched}>The numbers of this slide could not be loaded.</LoadFailed>
          </Absent>
        ) : null}
      </div>
    </div>
  );
}
