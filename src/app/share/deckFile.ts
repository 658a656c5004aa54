import { shapeOf } from '../../charts/marks/marks';
import type { Corpus } from '../../domain/corpus';
import type { Slide as DeckSlide } from '../../domain/deckSlides';
import { chartPath } from '../../domain/paths';
import { quoted } from '../../domain/ids';
import { ReaderError } from '../../domain/readerError';
import { observationsInChart } from '../../domain/series';
import { fileNameOf } from '../../export/fileName';
import type { Slide } from '../../export/slides/slide';
import { slideOfFinding } from '../../export/slides/slideOfFinding';
import { slideOfNumbers } from '../../export/slides/slideOfNumbers';
import { writeSlides } from '../../export/slides/writeSlides';
import { sliceLoader } from '../../state/sliceLoader';
import type { SharedFile } from './sharedView';
import { slidesOfView } from './slidesOfView';

type Ask = {
  readonly title: string;
  /** The whole address of a path. */
  readonly addressOf: (this: void, path: string) => string;
};

/** What a deck asks for and the site does not have. */
const missing = (slide: DeckSlide, what: string): ReaderError =>
  new ReaderError({
    where: `The slide ${quoted(slide.title)}`,
    wrong: `asks for ${what}, which is not on this site`,
    expected: 'A deck holds charts, comparisons and findings of the site',
    remedy: 'Remove the slide from the deck and save it again',
  });

async function chartData(slide: DeckSlide, id: string): Promise<Corpus> {
  const corpus = await sliceLoader().chart(id).load();
  if (!corpus) throw missing(slide, `the chart ${quoted(id)}`);
  return corpus;
}

const chartsData = async (slide: DeckSlide, ids: readonly string[]) =>
  Promise.all(ids.map(async (indicatorId) => ({ indicatorId, corpus: await chartData(slide, indicatorId) })));

/** What a slide of a deck is in PowerPoint, where title and sources stand on slides of their own. */
async function slidesOf(slide: DeckSlide, ask: Ask): Promise<readonly Slide[]> {
  const { addressOf } = ask;
  if (slide.kind === 'chart') {
    const { id: indicatorId, scale, hasMilestones } = slide;
    const corpus = await chartData(slide, indicatorId);
    return slidesOfView({ kind: 'chart', corpus, indicatorId, scale, hasMilestones }, ask);
  }
  if (slide.kind === 'comparison') {
    const { scale, time } = slide;
    const charts = await chartsData(slide, slide.ids);
    return slidesOfView({ kind: 'comparison', charts, scale, ...(time ? { time } : {}) }, ask);
  }
  if (slide.kind === 'numbers') {
    const statements = (await chartsData(slide, slide.ids)).flatMap(({ corpus, indicatorId }) =>
      observationsInChart(corpus, indicatorId).map((observation) => ({ corpus, observation })),
    );
    const [first] = slide.ids;
    const path = slide.ids.length === 1 && first !== undefined ? chartPath(first) : '/table';
    return [slideOfNumbers({ addressOf, shapeOf, title: slide.title, path }, statements)];
  }
  if (slide.kind !== 'finding') return [];
  const corpus = await sliceLoader().citation(slide.number).load();
  const finding = corpus?.findingsAbout(slide.number).find(({ id }) => id === slide.id);
  if (!corpus || !finding) throw missing(slide, `the finding ${quoted(slide.id)}`);
  // Each number it rests on is known where its own citation is, and may stand in another briefing.
  const statements = await Promise.all(
    finding.inputs.map(async ({ id }) => {
      const part = await sliceLoader().citation(id).load();
      const observation = part?.observation(id);
      if (!part || !observation)
        throw new RangeError(`The finding “${finding.id}” rests on “${id}”, which is not there`);
      return { corpus: part, observation };
    }),
  );
  return [slideOfFinding({ addressOf, shapeOf }, finding, statements)];
}

/** A deck as a file of PowerPoint: native charts, every number a link, every sentence in the notes. */
export async function deckFile(slides: readonly DeckSlide[], ask: Ask): Promise<SharedFile> {
  const made = await Promise.all(slides.map((slide) => slidesOf(slide, ask)));
  return {
    blob: await writeSlides({ title: ask.title, address: ask.addressOf('/'), slides: made.flat() }),
    name: fileNameOf([ask.title], undefined, 'pptx'),
  };
}
