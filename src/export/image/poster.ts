import { type PosterRow, setRows } from './posterRows';
import { fitted, linesOf, type Measure, type PosterFont } from './lines';

/** A piece of drawing in its own size: what stands in an `<svg>`, and that `<svg>`'s box. */
type PosterDrawing = {
  readonly markup: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

export type PosterLegend = { readonly sample: PosterDrawing | undefined; readonly words: string };

export type PosterColours = {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly rule: string;
  readonly mark: string;
};

type Head = {
  readonly width: number;
  readonly height: number;
  /** CSS that brings the fonts; may be empty. */
  readonly fontFaces: string;
  readonly colours: PosterColours;
  readonly measure: Measure;
  readonly title: string;
  readonly subtitle: string;
  readonly source: string;
  readonly address: string;
};

/** A chart, rows of a table, or a number with its sentence, of which the words before, in and after the phrase are given. */
export type PosterProps = Head &
  (
    | { readonly kind: 'chart'; readonly drawing: PosterDrawing; readonly legend: readonly PosterLegend[] }
    | { readonly kind: 'rows'; readonly rows: readonly PosterRow[] }
    | {
        readonly kind: 'number';
        readonly printed: string;
        readonly sentence: readonly [string, string, string];
      }
  );

const families = {
  serif: "'Source Serif 4 Variable', 'Source Serif 4', Georgia, serif",
  sans: "'Source Sans 3 Variable', 'Source Sans 3', 'Segoe UI', Arial, sans-serif",
};

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const n = (value: number) => String(Math.round(value * 100) / 100);

/** A line of text at its baseline. */
const textAt = (x: number, y: number, text: string, { size, weight, family }: PosterFont, fill: string) =>
  `<text x="${n(x)}" y="${n(y)}" font-family="${families[family]}" font-size="${n(size)}" font-weight="${weight}" fill="${fill}">${escape(text)}</text>`;

const placed = ({ markup, left, top, width, height }: PosterDrawing, x: number, y: number, scale: number) =>
  `<svg x="${n(x)}" y="${n(y)}" width="${n(width * scale)}" height="${n(height * scale)}" viewBox="${n(left)} ${n(top)} ${n(width)} ${n(height)}" overflow="visible" font-family="${families.sans}">${markup}</svg>`;

/** The legend in rows from the left, as high as it says; `y` is its top. */
function legendRows(items: readonly PosterLegend[], width: number, font: PosterFont, measure: Measure) {
  const [row, gap] = [font.size * 1.9, font.size * 1.4];
  const scale = font.size / 15;
  const spots: { x: number; line: number; item: PosterLegend }[] = [];
  let [x, line] = [0, 0];
  for (const item of items) {
    const wide = (item.sample ? item.sample.width * scale + font.size * 0.4 : 0) + measure(item.words, font);
    if (x > 0 && x + wide > width) [x, line] = [0, line + 1];
    spots.push({ x, line, item });
    x += wide + gap;
  }
  const draw = (left: number, top: number, ink: string) =>
    spots
      .map(({ x: at, line: down, item: { sample, words } }) => {
        const middle = top + down * row + row / 2;
        const after = sample ? sample.width * scale + font.size * 0.4 : 0;
        const shape = sample ? placed(sample, left + at, middle - (sample.height * scale) / 2, scale) : '';
        return shape + textAt(left + at + after, middle + font.size * 0.34, words, font, ink);
      })
      .join('');
  return { height: items.length === 0 ? 0 : (line + 1) * row, draw };
}

const plain = (text: string) => text.replaceAll(/[\uE000\uE001]/gu, '');

/** The legend in the largest font, from the first to the last, in which it is no higher than that. */
function legendWithin(
  most: number,
  items: readonly PosterLegend[],
  width: number,
  [font, least]: readonly [PosterFont, PosterFont],
  measure: Measure,
): ReturnType<typeof legendRows> {
  const legend = legendRows(items, width, font, measure);
  if (legend.height <= most || font.size <= least.size) return legend;
  // The drawing is what is looked at: many words beside it are set smaller.
  const smaller = { ...font, size: Math.max(least.size, font.size * 0.92) };
  return legendWithin(most, items, width, [smaller, least], measure);
}

/** The sentence with its phrase set off, in lines. */
function sentenceMarkup(
  [before, phrase, after]: readonly [string, string, string],
  at: { readonly x: number; readonly y: number; readonly width: number; readonly most: number },
  { colours, measure }: Pick<Head, 'colours' | 'measure'>,
  font: PosterFont,
): string {
  // Signs that no text holds keep the phrase apart while lines are broken.
  const whole = `“${before}\uE000${phrase.replaceAll(' ', ' \uE000')}\uE001${after}”`;
  const { font: used, lines } = fitted(whole, at.width, at.most, font, (text, f) => measure(plain(text), f));
  return lines
    .map((line, index) => {
      const spans = line
        .split(/(?=\uE000)|(?<=\uE001)/u)
        .map((part) =>
          part.startsWith('\uE000')
            ? `<tspan font-weight="600" text-decoration="underline">${escape(plain(part))}</tspan>`
            : escape(plain(part)),
        )
        .join('');
      return `<text x="${n(at.x)}" y="${n(at.y + (index + 1) * used.size * 1.4)}" font-family="${families.serif}" font-size="${n(used.size)}" fill="${colours.ink}">${spans}</text>`;
    })
    .join('');
}

/** An address in lines: it has no spaces, and is broken behind its own signs. */
const addressLines = (address: string, width: number, font: PosterFont, measure: Measure) =>
  linesOf(address.replaceAll(/[/?&~=]+/gu, '$& '), width, font, (text, f) =>
    measure(text.replaceAll(' ', ''), f),
  ).map((line) => line.replaceAll(' ', ''));

/** A view as a picture: title, what it shows, where it comes from and where it stands, all inside of its frame. */
export function posterOf(props: PosterProps): string {
  const { width, height, colours, measure, title, subtitle, source, address } = props;
  const base = Math.min(height, width * 0.75);
  const pad = base * 0.06;
  const inner = width - 2 * pad;
  const sans = (size: number, weight: 400 | 600 = 400): PosterFont => ({
    size: base * size,
    weight,
    family: 'sans',
  });
  const parts: string[] = [];

  const head = fitted(title, inner, 2, { size: base * 0.058, weight: 600, family: 'serif' }, measure);
  let y = pad;
  for (const line of head.lines) {
    y += head.font.size * 1.12;
    parts.push(textAt(pad, y - head.font.size * 0.2, line, head.font, colours.ink));
  }
  const below = fitted(subtitle, inner, 3, sans(0.028), measure);
  for (const line of below.lines) {
    y += below.font.size * 1.35;
    parts.push(textAt(pad, y, line, below.font, colours.soft));
  }

  const foot = sans(0.023);
  const links = addressLines(address, inner, foot, measure);
  const sources = linesOf(source, inner, foot, measure);
  const footLines = [...sources, ...links];
  const footTop = height - pad - footLines.length * foot.size * 1.45;
  footLines.forEach((line, index) =>
    parts.push(
      textAt(pad, footTop + (index + 1) * foot.size * 1.45 - foot.size * 0.3, line, foot, colours.soft),
    ),
  );
  const ruleAt = footTop - foot.size * 0.7;
  parts.push(
    `<path d="M${n(pad)} ${n(ruleAt)}H${n(width - pad)}" stroke="${colours.rule}" stroke-width="${n(base / 720)}"/>`,
  );

  const top = y + base * 0.035;
  if (props.kind === 'chart') {
    const legend = legendWithin(base * 0.2, props.legend, inner, [sans(0.024), sans(0.013)], measure);
    const legendTop = ruleAt - foot.size * 0.6 - legend.height;
    parts.push(legend.draw(pad, legendTop, colours.ink));
    const room = legendTop - base * 0.02 - top;
    const scale = Math.min(inner / props.drawing.width, room / props.drawing.height);
    const x = pad + (inner - props.drawing.width * scale) / 2;
    parts.push(placed(props.drawing, x, top + (room - props.drawing.height * scale) / 2, scale));
  } else if (props.kind === 'rows') {
    const [most, least] = [base * 0.03, base * 0.02];
    const room = ruleAt - base * 0.02 - top;
    const set = setRows(props.rows, { x: pad, y: top, width: inner, height: room, most, least, measure });
    for (const { x, y: at, text, font, isSoft } of set.lines)
      parts.push(textAt(x, at, text, font, isSoft ? colours.soft : colours.ink));
    for (const at of set.rules)
      parts.push(
        `<path d="M${n(pad)} ${n(at)}H${n(width - pad)}" stroke="${colours.rule}" stroke-width="${n(base / 1440)}"/>`,
      );
  } else {
    const number = fitted(
      props.printed,
      inner,
      2,
      { size: base * 0.15, weight: 600, family: 'serif' },
      measure,
    );
    let at = top;
    for (const line of number.lines) {
      at += number.font.size * 1.1;
      parts.push(textAt(pad, at - number.font.size * 0.15, line, number.font, colours.ink));
    }
    const space = ruleAt - at - base * 0.05;
    const font: PosterFont = { size: base * 0.045, weight: 400, family: 'serif' };
    const most = Math.max(2, Math.floor(space / (font.size * 1.4)));
    parts.push(
      sentenceMarkup(props.sentence, { x: pad, y: at + base * 0.02, width: inner, most }, props, font),
    );
  }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escape(`${title}. ${source}`)}">`,
    props.fontFaces === '' ? '' : `<style>${props.fontFaces}</style>`,
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
    ...parts,
    '</svg>',
  ].join('');
}
