import PptxGenJS from 'pptxgenjs';
import { colours, fonts } from './look';

/** Inches from the left edge, and the width of what stands there. */
export const left = 0.7;
export const width = 11.93;

/** The two kinds of slides. */
export const masters = { opening: 'Opening', slide: 'Slide' } as const;

/** A title takes its place from its master; its size is its own. */
const titleAt = (y: number, h: number) => ({
  placeholder: {
    options: {
      name: 'title',
      type: 'title' as const,
      x: left,
      y,
      w: width,
      h,
      margin: 0,
      align: 'left' as const,
      valign: 'bottom' as const,
      fontFace: fonts.serif,
      color: colours.ink,
    },
    text: '',
  },
});

/** An empty presentation, 16:9, with the masters of its slides. */
export function newPresentation(title: string): PptxGenJS {
  const presentation = new PptxGenJS();
  presentation.layout = 'LAYOUT_WIDE';
  presentation.title = title;
  presentation.author = 'Verbatim';
  presentation.company = 'Verbatim';
  presentation.theme = { headFontFace: fonts.serif, bodyFontFace: fonts.sans };
  const background = { color: colours.paper };
  presentation.defineSlideMaster({ title: masters.opening, background, objects: [titleAt(0.9, 1.5)] });
  presentation.defineSlideMaster({ title: masters.slide, background, objects: [titleAt(0.35, 0.8)] });
  return presentation;
}
