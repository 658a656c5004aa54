import type { Corpus } from '../../domain/corpus';
import type { Observation } from '../../domain/model';
import { formatPeriod, yearOf } from '../../domain/period';
import type { Series } from '../../domain/series';
import { lineColourOf } from './look';
import { notesOf } from './notes';
import type { Line, Slide, SlideAxis, SlideSeries } from './slide';
import {
  addressOfFigure,
  briefingsLineOf,
  linksOf,
  type SlideAsk,
  sourceLinesOf,
  type Statement,
} from './statements';

type Compared = { readonly corpus: Corpus; readonly series: Series };

/** Indicators on one index, with what does not fit on it. */
export type ComparisonAsk = SlideAsk & {
  readonly title: string;
  readonly subtitle: string;
  readonly path: string;
  readonly axis: SlideAxis;
  readonly lines: readonly Compared[];
  readonly others: readonly Compared[];
  /** The index of a number in its series, and the words at the end of a line. */
  readonly valueOf: (this: void, compared: Compared, observation: Observation) => number;
  readonly wordsOf: (this: void, compared: Compared, observation: Observation) => string;
};

const observationsOf = ({ series }: Compared): readonly Observation[] =>
  series.points.flatMap(({ preferred, alternates }) => [preferred, ...alternates]);

/** Ends of lines that come near each other have their words on different sides. */
function sideAt(value: number, ends: readonly number[], axis: SlideAxis): 'above' | 'below' | 'right' {
  const project = axis.scale === 'log' ? Math.log : (v: number) => v;
  const near = (project(axis.to) - project(Math.max(axis.from, 1e-9))) * 0.06;
  const others = ends.filter((end) => end !== value && Math.abs(project(end) - project(value)) < near);
  if (others.length === 0) return 'right';
  return others.every((end) => end < value) ? 'above' : 'below';
}

function seriesOfLines(ask: ComparisonAsk, from: number): readonly SlideSeries[] {
  const ends = ask.lines.map((line) => {
    const last = line.series.points.at(-1);
    return last ? ask.valueOf(line, last.preferred) : 0;
  });
  return ask.lines.map((line, index): SlideSeries => {
    const { points, indicator } = line.series;
    return {
      name: indicator.label,
      colour: lineColourOf(index),
      isAlternate: false,
      points: points.map(({ preferred }, place) => ({
        at: yearOf(preferred.period) - from,
        value: ask.valueOf(line, preferred),
        label: place === points.length - 1 ? ask.wordsOf(line, preferred) : '',
        side: sideAt(ends[index] ?? 0, ends, ask.axis),
        colour: lineColourOf(index),
        shape: index % 2 === 0 ? 'circle' : 'diamond',
      })),
    };
  });
}

/** The slide of a comparison: an index where there are lines to compare, else a table of what was printed. */
export function slideOfComparison(ask: ComparisonAsk): Slide {
  const { lines, others } = ask;
  const years = lines.flatMap(({ series }) => series.points.map(({ preferred }) => yearOf(preferred.period)));
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const all = [...lines, ...others];
  const statements = all.flatMap((compared): readonly Statement[] =>
    observationsOf(compared).map((observation) => ({ corpus: compared.corpus, observation })),
  );
  const lineOf = (compared: Compared, index: number): Line => [
    index < lines.length
      ? { text: index % 2 === 0 ? '● ' : '◆ ', colour: lineColourOf(index) }
      : { text: 'Not on the index: ' },
    { text: `${compared.series.indicator.label}: `, isBold: true },
    ...linksOf(ask, observationsOf(compared)),
  ];
  const rows = statements.map(({ corpus, observation }) => ({
    name: corpus.indicator(observation.indicator).label,
    period: formatPeriod(observation.period),
    printed: { text: observation.quantity.printed, address: addressOfFigure(ask, observation) },
  }));
  return {
    title: ask.title,
    subtitle: ask.subtitle,
    body:
      lines.length === 0
        ? { kind: 'table', rows }
        : {
            kind: 'chart',
            chart: {
              form: 'lines',
              categories: Array.from({ length: to - from + 1 }, (_, index) => String(from + index)),
              series: seriesOfLines(ask, from),
              axis: ask.axis,
              description: `${ask.title}. ${ask.subtitle}`,
            },
          },
    sources:
      lines.length === 0
        ? sourceLinesOf(ask, statements)
        : [...all.filter(({ series }) => series.points.length > 0).map(lineOf), briefingsLineOf(statements)],
    address: ask.addressOf(ask.path),
    notes: notesOf(ask, statements),
  };
}
