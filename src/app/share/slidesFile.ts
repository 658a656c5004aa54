import { writeSlides } from '../../export/slides/writeSlides';
import { fileNameFor } from './sharedFileName';
import type { SharedFile, SharedView } from './sharedView';
import { type SlidesAsk, slidesOfView } from './slidesOfView';

type Ask = SlidesAsk & {
  /** Of the presentation, on its title slide and in its name where there are several views. */
  readonly title: string;
};

/** Views as slides of PowerPoint: native charts, every number a link, every sentence in the notes. */
export async function slidesFile(views: readonly SharedView[], ask: Ask): Promise<SharedFile> {
  const slides = (await Promise.all(views.map((view) => slidesOfView(view, ask)))).flat();
  return {
    blob: await writeSlides({ title: ask.title, address: ask.addressOf('/'), slides }),
    name: fileNameFor(views, 'pptx', ask.title),
  };
}
