import { headlinesMarkup, type PosterHeadline } from './headlines';
import { legendWithin, type PosterLegend } from './legendRows';
import { fitted, linesOf, type Measure, type PosterFont } from './lines';
import { escape, n, placed, type PosterDrawing, textAt } from './markup';
import { type PosterSentence, sentenceMarkup } from './sentence';

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
  /** Where the view stands, in full; absent where it stands nowhere that others can go. */
  readonly address: string | undefined;
};

/** A chart; a number with its sentence; or several numbers, each with words of its own. */
export type PosterProps = Head &
  (
    | { readonly kind: 'chart'; readonly drawing: PosterDrawing; readonly legend: readonly PosterLegend[] }
    | { readonly kind: 'number'; readonly printed: string; readonly sentence: PosterSentence }
    | { readonly kind: 'numbers'; readonly numbers: readonly PosterHeadline[] }
  );

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
  const sans = (size: number): PosterFont => ({ size: base * size, weight: 400, family: 'sans' });
  const serif = (size: number, weight: 400 | 600): PosterFont => ({
    size: base * size,
    weight,
    family: 'serif',
  });
  const parts: string[] = [];

  const head = fitted(title, inner, 2, serif(0.058, 600), measure);
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
  const links = address === undefined ? [] : addressLines(address, inner, foot, measure);
  const footLines = [...linesOf(source, inner, foot, measure), ...links];
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
  } else if (props.kind === 'numbers') {
    const room = { x: pad, y: top, width: inner, height: ruleAt - top - base * 0.035 };
    parts.push(headlinesMarkup(props.numbers, room, [serif(0.095, 600), sans(0.034)], colours, measure));
  } else {
    const number = fitted(props.printed, inner, 2, serif(0.15, 600), measure);
    let at = top;
    for (const line of number.lines) {
      at += number.font.size * 1.1;
      parts.push(textAt(pad, at - number.font.size * 0.15, line, number.font, colours.ink));
    }
    const font = serif(0.045, 400);
    const most = Math.max(2, Math.floor((ruleAt - at - base * 0.05) / (font.size * 1.4)));
    const place = { x: pad, y: at + base * 0.02, width: inner, most };
    parts.push(sentenceMarkup(props.sentence, place, colours, font, measure));
  }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escape(`${title}. ${source}`)}">`,
    props.fontFaces === '' ? '' : `<style>${props.fontFaces}</style>`,
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
    ...parts,
    '</svg>',
  ].join('');
}
