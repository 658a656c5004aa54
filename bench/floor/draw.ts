import { marksOf } from '../../src/charts/forms/specs';
import { type ChartMark, type TimePoint, timePointsOf } from '../../src/charts/marks/marks';
import { axisTextsOf, linearTicks } from '../../src/charts/scales/ticks';
import type { Corpus } from '../../src/domain/corpus';
import { figurePath, linkNameOf } from '../../src/domain/format';
import { formatPeriod } from '../../src/domain/period';
import { chartInForm, chartFormOf, isAlongTime } from '../../src/domain/series';
import { unitOf } from '../../src/domain/units';
import { classOf, escapeXml } from './markup';

/** In px. */
type Size = { readonly width: number; readonly height: number };

const rowHeight = 44;
const round = (value: number) => Math.round(value * 10) / 10;
const text = (x: number, y: number, words: string, more = '') =>
  `<text x=${round(x)} y=${round(y)}${more}>${escapeXml(words)}</text>`;

/** The shape of a number: filled, a ring for “about”, with a tick for “at least” or “just under”. */
function shapeOf({ observation, shape }: ChartMark, x: number, y: number): string {
  const { comparator } = observation.quantity;
  const reach = comparator === '>' ? -12 : 12;
  const tick = comparator === '>' || comparator === '<' ? `<path d="M${x} ${y}v${reach}m-3.5 0h7"/>` : '';
  const ring = comparator === '~' ? ' class=o' : '';
  return shape === 'circle'
    ? `${tick}<circle${ring} cx=${x} cy=${y} r=6 />`
    : `${tick}<path${ring} d="M${x} ${y - 7}l7 7-7 7-7-7z"/>`;
}

function markLink(corpus: Corpus, mark: ChartMark, [x, y]: readonly [number, number]): string {
  const { observation, indicator, briefing } = mark;
  const name = escapeXml(linkNameOf(indicator, observation));
  return `<a class=${classOf(corpus, briefing.id)} href="${figurePath(observation.id)}" aria-label="${name}"><circle class=h cx=${x} cy=${y} r=13 />${shapeOf(mark, x, y)}</a>`;
}

const marksAt = ({ preferred, alternates }: TimePoint) => [preferred].concat(alternates);

function drawAlongTime(corpus: Corpus, indicatorId: string, size: Size, isFull: boolean): string {
  const points = timePointsOf(corpus, indicatorId);
  const unit = unitOf(corpus.indicator(indicatorId).unit);
  const most = Math.max(...points.flatMap((p) => marksAt(p).map((m) => m.observation.quantity.value)));
  const ticks = linearTicks(most, isFull ? 5 : 3);
  const { title, texts } = axisTextsOf(ticks, unit);
  const [left, right, top, bottom] = [isFull ? 60 : 8, size.width - 130, 34, size.height - 28];
  const [from = 0, to = 1] = [points[0]?.year, points.at(-1)?.year];
  const xOf = (year: number) => round(left + 20 + ((year - from) / (to - from || 1)) * (right - left - 20));
  const yOf = (value: number) => round(bottom - (value / (ticks.at(-1) ?? 1)) * (bottom - top));
  const axis = isFull
    ? text(0, 14, title) +
      ticks
        .map(
          (tick, index) =>
            `<path class=g d="M${left} ${yOf(tick)}H${right}"/>${text(left - 8, yOf(tick) + 4, texts[index] ?? '', ' class=t text-anchor=end')}`,
        )
        .join('')
    : '';
  const path = points.map((p) => `${xOf(p.year)} ${yOf(p.preferred.observation.quantity.value)}`).join('L');
  const drawn = points.map((point) => {
    const x = xOf(point.year);
    const year = text(
      x,
      size.height - 6,
      formatPeriod(point.preferred.observation.period),
      ' class=t text-anchor=middle',
    );
    const marks = marksAt(point).map((mark, rank) => {
      const y = yOf(mark.observation.quantity.value);
      const at = x + rank * 26;
      return (
        markLink(corpus, mark, [at, y]) +
        text(at + 10, y + (rank === 0 ? -10 : 18), mark.observation.quantity.printed)
      );
    });
    return year + marks.join('');
  });
  return `${axis}<path class=l d="M${path}"/>${drawn.join('')}`;
}

function drawRows(corpus: Corpus, indicatorId: string, size: Size, isFull: boolean): string {
  const marks = marksOf(chartInForm(corpus, indicatorId));
  const unit = unitOf(corpus.indicator(indicatorId).unit);
  const most = Math.max(...marks.map((mark) => mark.observation.quantity.value));
  const ticks = linearTicks(most, 4);
  const { title, texts } = axisTextsOf(ticks, unit);
  const right = size.width - 120;
  const xOf = (value: number) => round(4 + (value / (ticks.at(-1) ?? 1)) * (right - 4));
  const axis = isFull
    ? text(0, 14, title) +
      ticks
        .map(
          (tick, index) =>
            `<path class=g d="M${xOf(tick)} 20V${size.height - 20}"/>${text(xOf(tick), size.height - 4, texts[index] ?? '', ' class=t text-anchor=middle')}`,
        )
        .join('')
    : '';
  const rows = marks.map((mark, index) => {
    const y = (isFull ? 30 : 0) + (index + 1) * rowHeight - 12;
    const { quantity, period } = mark.observation;
    const x = xOf(quantity.value);
    const bar =
      unit.kind === 'rank' ? '' : `<path class="l ${classOf(corpus, mark.briefing.id)}" d="M4 ${y}H${x}"/>`;
    const name = text(4, y - 12, `${mark.indicator.label}, ${formatPeriod(period)}`);
    return bar + name + markLink(corpus, mark, [x, y]) + text(x + 16, y + 4, quantity.printed);
  });
  return axis + rows.join('');
}

const lineHeight = 24;
const perLine = 11;

/** A small chart of many places in rankings: a line for each place, with a mark for each time it was claimed. */
function drawTally(
  corpus: Corpus,
  indicatorId: string,
): { readonly drawing: string; readonly height: number } {
  const marks = marksOf(chartInForm(corpus, indicatorId));
  const places = [...new Set(marks.map((mark) => mark.observation.quantity.value))].toSorted((a, b) => a - b);
  let line = 0;
  const lines = places.map((place) => {
    const here = marks.filter((mark) => mark.observation.quantity.value === place);
    const first = line;
    line += Math.ceil(here.length / perLine);
    const y = (first + 0.5) * lineHeight;
    const drawn = here.map((mark, index) => {
      const at = [
        90 + (index % perLine) * 24,
        (first + Math.floor(index / perLine) + 0.5) * lineHeight,
      ] as const;
      return markLink(corpus, mark, at);
    });
    return `${text(4, y + 4, `No. ${place}`)}${text(48, y + 4, `${here.length} ×`, ' class=t')}${drawn.join('')}`;
  });
  return { drawing: lines.join(''), height: line * lineHeight };
}

const svg = (name: string, width: number, height: number, drawing: string) =>
  `<svg width=${width} height=${height} viewBox="0 0 ${width} ${height}" role=group aria-label="${escapeXml(name)}">${drawing}</svg>`;

/** The chart of an indicator as one inline drawing: the axis, the marks as links, and the words beside them. */
export function drawChart(
  corpus: Corpus,
  indicatorId: string,
  variant: 'full' | 'small',
  name: string,
): string {
  const isFull = variant === 'full';
  const width = isFull ? 1136 : 340;
  const form = chartFormOf(corpus, indicatorId);
  const rows = marksOf(chartInForm(corpus, indicatorId)).length;
  if (form === 'ranks' && !isFull && rows > 4) {
    const tally = drawTally(corpus, indicatorId);
    return svg(name, width, tally.height, tally.drawing);
  }
  const timeHeight = isFull ? 460 : 190;
  const height = !isAlongTime(form) ? rows * rowHeight + (isFull ? 60 : 4) : timeHeight;
  const draw = !isAlongTime(form) ? drawRows : drawAlongTime;
  return svg(name, width, height, draw(corpus, indicatorId, { width, height }, isFull));
}
