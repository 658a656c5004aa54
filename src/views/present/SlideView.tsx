import { useRef, type ReactNode } from 'react';
import { useRoom } from '../../charts/frame/useRoom';
import type { Slide } from '../../domain/deckSlides';
import { LoadFailed } from '../../ui/LoadFailed';
import { ChartSlide } from './ChartSlide';
import { ComparisonSlide } from './ComparisonSlide';
import { NumbersSlide } from './NumbersSlide';
import styles from './Slide.module.css';
import type { Slices } from './useSlices';
import { formatDay } from '../../domain/reference';
import type { BriefingSummary } from '../../domain/sliceContext';
import { pressBriefingsOf } from '../../export/lists';
import { isCompared, type Finding } from '../../domain/findings/finding';
import { findingPath } from '../../domain/format';
import { NumberLink } from '../../ui/CitedNumber';
import { Arithmetic } from '../../ui/findings/Arithmetic';
import { VerdictBadge } from '../../ui/findings/VerdictBadge';
import { hrefOf } from '../../ui/href';
import { SlideFrame } from './SlideFrame';
import { briefingOf, type Corpus } from '../../domain/corpus';
import { observationsInChart } from '../../domain/series';

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
const findingOf = (slices: Slices, { id, number }: Extract<Slide, { readonly kind: 'finding' }>) =>
  slices
    .number(number)
    ?.findingsAbout(number)
    .find((finding) => finding.id === id);

/** The briefings that the numbers of slides were printed in, oldest first, as far as their data is there. */
function briefingsOf(slices: Slices, slides: readonly Slide[]): readonly BriefingSummary[] {
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

type FindingProps = { readonly finding: Finding; readonly briefings: readonly BriefingSummary[] };

/** A finding: the numbers it rests on, what came of them, and the arithmetic. */
function FindingSlide({ finding, briefings }: FindingProps) {
  const { id, title, verdict, sentence, remark, inputs, readings, notes } = finding;
  return (
    <SlideFrame title={title} briefings={briefings}>
      <ul className={styles.numbers} data-count={inputs.length}>
        {inputs.map((input) => (
          <li key={input.id}>
            <NumberLink
              id={input.id}
              briefing={input.briefing}
              name={`${input.name}: ${input.printed}. Open citation`}
              className={styles.number ?? ''}
            >
              {input.printed}
            </NumberLink>
            <span className={styles.label}>{input.name}</span>
          </li>
        ))}
      </ul>
      <p className={styles.outcome}>
        <VerdictBadge verdict={verdict} /> {sentence}
        {remark === undefined ? null : <> {remark}</>}
      </p>
      <ul className={styles.readings}>
        {readings.map((reading) => (
          <li key={`${reading.reading ?? ''} ${reading.years ?? ''}`}>
            {reading.reading === undefined ? null : (
              <>
                Reading: {reading.reading}.{' '}
                {isCompared(reading.verdict) ? <VerdictBadge verdict={reading.verdict} /> : null}{' '}
              </>
            )}
            <Arithmetic finding={finding} terms={reading.arithmetic} />.
          </li>
        ))}
      </ul>
      {notes.length === 0 ? null : (
        <p className={styles.subtitle}>
          See <a href={hrefOf(findingPath(id))}>the editor’s note</a> for what is known from outside the
          briefings.
        </p>
      )}
    </SlideFrame>
  );
}

type EndProps = { readonly title: string; readonly briefings: readonly BriefingSummary[] };

/** The first slide of a deck. */
function TitleSlide({ title, briefings }: EndProps) {
  return (
    <div className={styles.title}>
      <h1 dir="auto">{title}</h1>
      <p className={styles.subtitle}>
        {briefings.length === 0
          ? 'From press briefings.'
          : `From the ${pressBriefingsOf(briefings.map(({ held }) => formatDay(held)))}.`}{' '}
        Every number opens the sentence it was printed in.
      </p>
    </div>
  );
}

/** The last slide: whose words these are. */
function SourcesSlide({ briefings }: Pick<EndProps, 'briefings'>) {
  return (
    <>
      <header className={styles.head}>
        <h1>Sources</h1>
      </header>
      <div className={styles.body}>
        <ul className={styles.sources}>
          {briefings.map(({ id, title, held, page }) => (
            <li key={id}>
              <strong>{formatDay(held)}</strong> {title}
              <br />
              <a href={page} rel="noopener" target="_blank">
                {page.replace(/^https?:\/\//u, '')}
              </a>
            </li>
          ))}
        </ul>
        <p>
          Quoted from the official English transcripts; the Chinese text prevails. Values computed from
          printed numbers are labelled and show their inputs.
        </p>
      </div>
    </>
  );
}

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
