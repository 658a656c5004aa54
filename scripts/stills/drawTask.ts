import { type Corpus, createCorpus } from '../../src/domain/corpus';
import { createWhole } from '../../src/domain/findings/whole';
import type { Dataset } from '../../src/domain/model';
import type { SliceContext } from '../../src/domain/sliceContext';
import { hrefOf } from '../../src/ui/href';
import { readFaces } from '../images/fontFiles';
import { lightColoursOf } from '../images/lightColours';
import { createMeasure } from '../images/measure';
import { rasterise } from '../images/rasterise';
import { renderBriefingsStill } from './briefingsStill';
import { linkPictureOf } from './linkPicture';
import { renderStills, type StillAsk } from './renderStills';

/** The records that a drawing shows, and no others: it can depend on nothing else. Without a context they are all. */
type Records = { readonly dataset: Dataset; readonly sliceContext?: SliceContext };

/** A drawing to be made. */
export type DrawTask =
  | ({ readonly kind: 'still'; readonly records: Records } & Omit<StillAsk, 'corpus' | 'hrefOf'>)
  /** The chart of two briefings; an empty text where there is nothing to set beside. */
  | { readonly kind: 'briefings'; readonly records: Records }
  /** The image of a page for those who show links, as a PNG. */
  | {
      readonly kind: 'link image';
      readonly records: Records;
      readonly path: string;
      /** The style sheet that names the colours. */
      readonly styles: string;
      readonly address: string | undefined;
    };

const corpora = new WeakMap<Records, Corpus>();

/** The corpus of these records, once for all that is drawn of them. */
function corpusOf(records: Records): Corpus {
  const known = corpora.get(records);
  if (known) return known;
  const { dataset, sliceContext } = records;
  const corpus = sliceContext ? createCorpus(dataset, sliceContext) : createWhole(dataset);
  corpora.set(records, corpus);
  return corpus;
}

let text:
  | { readonly fonts: readonly Uint8Array[]; readonly measure: ReturnType<typeof createMeasure> }
  | undefined;

function textOf() {
  if (text) return text;
  const faces = readFaces();
  text = { fonts: [...faces.values()], measure: createMeasure(faces) };
  return text;
}

/** Draws a thing by itself. */
export async function drawTask(task: DrawTask): Promise<string | Uint8Array> {
  const corpus = corpusOf(task.records);
  if (task.kind === 'briefings') return (await renderBriefingsStill({ corpus, hrefOf }))?.html ?? '';
  if (task.kind === 'still') {
    const { records: _, kind: __, ...ask } = task;
    return (await renderStills({ corpus, hrefOf, ...ask })).html;
  }
  const { path, styles, address } = task;
  const { fonts, measure } = textOf();
  const { colours, resolve } = lightColoursOf(styles);
  return rasterise(resolve(await linkPictureOf({ corpus, path, colours, measure, address })), fonts);
}
