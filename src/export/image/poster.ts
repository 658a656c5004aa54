import { framingOf, type PosterHead, type PosterSizes, type Room } from './framing';
import { headlinesMarkup, type PosterHeadline } from './headlines';
import { legendWithin, type PosterLegend } from './legendRows';
import { fitText } from './lines';
import { formatPx, drawingMarkup, type PosterDrawing, textAt } from './markup';
import { placeNotes, type PosterNote } from './notes';
import { type PosterRow, layOutRows } from './posterRows';
import { type PosterSentence, sentenceMarkup } from './sentence';
import { escapeXml } from '../../domain/escapeXml';

/** What of a chart stands around its drawing. */
export type ChartWords = { readonly legend: readonly PosterLegend[]; readonly notes: readonly PosterNote[] };

type NumberContent = { readonly printed: string; readonly sentence: PosterSentence };

/** A chart; rows of a table; a number with its sentence; or several numbers, each with words of its own. */
export type PosterProps = PosterHead &
  (
    | ({ readonly kind: 'chart'; readonly drawing: PosterDrawing } & ChartWords)
    | { readonly kind: 'rows'; readonly rows: readonly PosterRow[] }
    | ({ readonly kind: 'number' } & NumberContent)
    | { readonly kind: 'numbers'; readonly numbers: readonly PosterHeadline[] }
  );

/** The words around a chart, and the room they leave for it. */
function aroundChart(head: PosterHead & ChartWords, sizes: PosterSizes, whole: Room) {
  const { colours, measure } = head;
  const { base, sans, least } = sizes;
  const legend = legendWithin(base * 0.2, head.legend, whole.width, [sans(0.026), least], measure);
  const legendTop = whole.y + whole.height - legend.height;
  const gap = legend.height === 0 ? 0 : base * 0.02;
  const over = { ...whole, height: whole.height - legend.height - gap };
  const smallest = { ...least, size: least.size * 0.75 };
  const notes = placeNotes(head.notes, over, [sans(0.024), smallest], measure);
  return { room: notes.room, markup: notes.draw(colours) + legend.draw(whole.x, legendTop, colours.ink) };
}

/** The room that a picture has for the drawing of a chart, and the largest its words may be, in px. */
export function drawingRoomOf(head: PosterHead & ChartWords): Room & { readonly most: number } {
  const { sizes, room } = framingOf(head);
  return { ...aroundChart(head, sizes, room).room, most: sizes.base * 0.036 };
}

/** A number as large as it may be over its sentence. */
function numberMarkup(content: NumberContent, head: PosterHead, sizes: PosterSizes, room: Room): string {
  const { colours, measure } = head;
  const { base, bold, serif } = sizes;
  const number = fitText(content.printed, room.width, 2, bold(0.15), measure);
  const size = number.font.size * 1.1;
  const lines = number.lines.map((line, index) =>
    textAt(room.x, room.y + (index + 1) * size - size * 0.14, line, number.font, colours.ink),
  );
  const y = room.y + number.lines.length * size + base * 0.02;
  const height = room.y + room.height - y;
  // A short sentence in much room is set larger than a long one.
  const place = { x: room.x, y, width: room.width, height };
  return lines.join('') + sentenceMarkup(content.sentence, place, colours, serif(0.06), measure);
}

/** Rows of a table with a rule under each. */
function rowsMarkup(rows: readonly PosterRow[], head: PosterHead, sizes: PosterSizes, room: Room): string {
  const { colours, measure } = head;
  const { base, sans, least } = sizes;
  const set = layOutRows(rows, { ...room, most: sans(0.03).size, least: least.size, measure });
  const line = `stroke="${colours.rule}" stroke-width="${formatPx(base / 1440)}"`;
  return [
    ...set.lines.map(({ x, y, text, font, isSoft }) =>
      textAt(x, y, text, font, isSoft ? colours.soft : colours.ink),
    ),
    ...set.rules.map(
      (y) => `<path d="M${formatPx(room.x)} ${formatPx(y)}H${formatPx(room.x + room.width)}" ${line}/>`,
    ),
  ].join('');
}

function contentMarkup(props: PosterProps, sizes: PosterSizes, room: Room): string {
  const { colours, measure } = props;
  if (props.kind === 'number') return numberMarkup(props, props, sizes, room);
  if (props.kind === 'rows') return rowsMarkup(props.rows, props, sizes, room);
  if (props.kind === 'numbers')
    return headlinesMarkup(props.numbers, room, [sizes.bold(0.13), sizes.sans(0.048)], colours, measure);
  const { room: free, markup } = aroundChart(props, sizes, room);
  const { drawing } = props;
  const scale = Math.min(free.width / drawing.width, free.height / drawing.height);
  const x = free.x + (free.width - drawing.width * scale) / 2;
  return drawingMarkup(drawing, x, free.y + (free.height - drawing.height * scale) / 2, scale) + markup;
}

/** A view as a picture: title, what it shows, where it comes from and where it stands, all inside of its frame. */
export function posterOf(props: PosterProps): string {
  const { width, height, colours, title, source, fontFaces } = props;
  const { parts, sizes, room } = framingOf(props);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeXml(`${title}. ${source}`)}">`,
    fontFaces === '' ? '' : `<style>${fontFaces}</style>`,
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
    ...parts,
    contentMarkup(props, sizes, room),
    '</svg>',
  ].join('');
}
