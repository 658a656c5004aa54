import { briefingOf, type Corpus } from '../../domain/corpus';
import { chartPath } from '../../domain/paths';
import type { Observation } from '../../domain/model';
import { formatPeriod } from '../../domain/period';
import { colourOf, colours } from './look';
import { notesOf } from './notes';
import type { Slide, SlideChart } from './slide';
import { type SlideAsk, sourceLinesOf } from './statements';

/** A chart of bars: its rows in the order they are read. */
export type RowsAsk = SlideAsk & {
  readonly corpus: Corpus;
  readonly indicatorId: string;
  readonly title: string;
  readonly subtitle: string;
  readonly description: string;
  readonly axisTitle: string;
  readonly rows: readonly Observation[];
};

/** Rows that can be read on one slide. */
const mostRows = 12;
/** Inches of the bars with their words, and of one letter of them. */
const plotWidth = 7.6;
const letter = 0.096;

/** The end of the axis: the words after each bar must find room. */
const axisEnd = (rows: readonly Observation[]): number =>
  Math.max(
    ...rows.map(({ quantity: { value, printed } }) => {
      const words = Math.min(plotWidth * 0.7, printed.length * letter + 0.2);
      return (value * plotWidth) / (plotWidth - words);
    }),
  );

function chartOf(
  { corpus, description, axisTitle, shapeOf }: RowsAsk,
  rows: readonly Observation[],
  to: number,
) {
  const isOneName = new Set(rows.map(({ indicator }) => indicator)).size === 1;
  return {
    form: 'bars',
    categories: rows.map(({ indicator, period }) =>
      isOneName ? formatPeriod(period) : `${corpus.indicator(indicator).label}, ${formatPeriod(period)}`,
    ),
    series: [
      {
        name: axisTitle,
        colour: colours.ink,
        isAlternate: false,
        points: rows.map((row, at) => {
          const { id } = briefingOf(corpus, row);
          return {
            at,
            value: row.quantity.value,
            label: row.quantity.printed,
            side: 'right',
            colour: colourOf(corpus.summary(id).place),
            shape: shapeOf(corpus, id),
          };
        }),
      },
    ],
    axis: { scale: 'linear', from: 0, to, title: axisTitle, format: 'General' },
    description,
  } satisfies SlideChart;
}

/** The slides of a chart of bars or places: one, or as many as its rows need. All have one axis. */
export function slidesOfRows(ask: RowsAsk): readonly Slide[] {
  const { corpus, indicatorId, rows } = ask;
  const count = Math.max(1, Math.ceil(rows.length / mostRows));
  const size = Math.ceil(rows.length / count);
  const to = axisEnd(rows);
  return Array.from({ length: count }, (_, index): Slide => {
    const part = rows.slice(index * size, (index + 1) * size);
    const statements = part.map((observation) => ({ corpus, observation }));
    return {
      title: count === 1 ? ask.title : `${ask.title} (${index + 1} of ${count})`,
      subtitle: ask.subtitle,
      body: { kind: 'chart', chart: chartOf(ask, part, to) },
      sources: sourceLinesOf(ask, statements),
      address: ask.addressOf(chartPath(indicatorId)),
      notes: notesOf(ask, statements),
    };
  });
}
