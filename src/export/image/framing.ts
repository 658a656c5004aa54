import { fitText, linesOf, type Measure, type PosterFont } from './lines';
import { formatPx, textAt } from './markup';

export type PosterColours = {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly rule: string;
  readonly mark: string;
};

/** What every picture has. */
export type PosterHead = {
  readonly width: number;
  readonly height: number;
  /** CSS that brings the fonts; may be empty. */
  readonly fontFaces: string;
  readonly colours: PosterColours;
  readonly measure: Measure;
  readonly title: string;
  readonly subtitle: string;
  readonly source: string;
  /** Where the view stands, in full; absent where it stands nowhere that others can go. */
  readonly address: string | undefined;
};

/** A place in a picture, in px of it. */
export type Room = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Sizes of a picture that all its parts share. */
export type PosterSizes = ReturnType<typeof sizesOf>;

/** No words of a picture are lower than this part of it: they must be read across a room. */
const leastPart = 1 / 50;

function sizesOf({ width, height }: Pick<PosterHead, 'width' | 'height'>) {
  const base = Math.min(height, width * 0.75);
  const least = height * leastPart;
  const font =
    (family: 'sans' | 'serif', weight: 400 | 600) =>
    (part: number): PosterFont => ({
      size: Math.max(base * part, least),
      weight,
      family,
    });
  return {
    base,
    pad: base * 0.055,
    least: font('sans', 400)(0),
    sans: font('sans', 400),
    serif: font('serif', 400),
    bold: font('serif', 600),
  };
}

/** An address in lines: it has no spaces, and is broken behind its own signs. */
const addressLines = (address: string, width: number, font: PosterFont, measure: Measure) =>
  linesOf(address.replaceAll(/[/?&~=]+/gu, '$& '), width, font, (text, f) =>
    measure(text.replaceAll(' ', ''), f),
  ).map((line) => line.replaceAll(' ', ''));

/** Source and address under a rule: beside each other where one line holds both. */
function footOf(head: PosterHead, { base, pad, sans }: PosterSizes) {
  const { width, height, measure, colours, source, address } = head;
  const [font, inner] = [sans(0.023), width - 2 * pad];
  const line = font.size * 1.45;
  const wide = address === undefined ? 0 : measure(address, font);
  const isBeside = address !== undefined && measure(source, font) + font.size * 2 + wide <= inner;
  const sources = linesOf(source, inner, font, measure);
  const under = address === undefined || isBeside ? [] : addressLines(address, inner, font, measure);
  const lines = [...sources, ...under];
  const top = height - pad - lines.length * line;
  const ruleAt = top - font.size * 0.7;
  const baseline = (index: number) => top + (index + 1) * line - font.size * 0.3;
  return {
    top: ruleAt,
    parts: [
      `<path d="M${formatPx(pad)} ${formatPx(ruleAt)}H${formatPx(width - pad)}" stroke="${colours.rule}" stroke-width="${formatPx(base / 720)}"/>`,
      ...lines.map((text, index) => textAt(pad, baseline(index), text, font, colours.soft)),
      ...(isBeside ? [textAt(width - pad - wide, baseline(0), address, font, colours.soft)] : []),
    ],
  };
}

type FitToBox = ReturnType<typeof fitText>;

/** A text set a little smaller where that saves it a line of a word or two. */
function withoutLastWord(text: string, width: number, set: FitToBox, measure: Measure): FitToBox {
  if (set.lines.length < 2) return set;
  const smaller = { ...set.font, size: set.font.size * 0.93 };
  const lines = linesOf(text, width, smaller, measure);
  return lines.length < set.lines.length ? { font: smaller, lines } : set;
}

/** Title, subtitle, source and address of a picture, and the room they leave. */
export function framingOf(head: PosterHead): {
  readonly parts: readonly string[];
  readonly sizes: PosterSizes;
  readonly room: Room;
} {
  const { width, colours, measure, title, subtitle } = head;
  const sizes = sizesOf(head);
  const { base, pad, sans, bold } = sizes;
  const inner = width - 2 * pad;
  const parts: string[] = [];
  let y = pad;
  const named = fitText(title, inner, 2, bold(0.058), measure);
  for (const line of named.lines) {
    y += named.font.size * 1.12;
    parts.push(textAt(pad, y - named.font.size * 0.2, line, named.font, colours.ink));
  }
  const below = withoutLastWord(subtitle, inner, fitText(subtitle, inner, 4, sans(0.028), measure), measure);
  for (const line of below.lines) {
    y += below.font.size * 1.35;
    parts.push(textAt(pad, y, line, below.font, colours.soft));
  }
  const foot = footOf(head, sizes);
  const top = y + base * 0.035;
  const room = { x: pad, y: top, width: inner, height: foot.top - base * 0.022 - top };
  return { parts: [...parts, ...foot.parts], sizes, room };
}
