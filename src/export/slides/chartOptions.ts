import type PptxGenJS from 'pptxgenjs';
import { colours, fonts } from './look';
import type { SlideChart } from './slide';

/** Inches from the edges of the slide. */
export type Place = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };

const axisFont = { catAxisLabelFontFace: fonts.sans, valAxisLabelFontFace: fonts.sans } as const;

/** What all charts share: no chrome of the library, thin lines, quiet words. */
const common = {
  ...axisFont,
  altText: '',
  chartArea: { roundedCorners: false },
  showLegend: false,
  showTitle: false,
  catAxisLabelColor: colours.ink,
  catAxisLineColor: colours.ruleStrong,
  catAxisLineSize: 0.75,
  catAxisMajorTickMark: 'none',
  catGridLine: { style: 'none' },
  valAxisLabelColor: colours.inkSoft,
  valAxisLineShow: false,
  valAxisMajorTickMark: 'none',
  valAxisMinorTickMark: 'none',
  showValue: true,
  dataLabelFontFace: fonts.sans,
  dataLabelColor: colours.ink,
} as const satisfies PptxGenJS.IChartOpts;

function lineOptions({ axis, categories, series }: SlideChart): PptxGenJS.IChartOpts {
  // Words right of the last mark need room beside the plot.
  const last = series.flatMap(({ points }) => points).filter(({ at }) => at === categories.length - 1);
  const hasWordsBeside = last.some(({ side, label }) => side === 'right' && label !== '');
  return {
    ...common,
    catAxisLabelFontSize: categories.length > 14 ? 10 : 12,
    valAxisLabelFontSize: 11,
    valAxisMinVal: axis.from,
    valAxisMaxVal: axis.to,
    ...(axis.step === undefined ? {} : { valAxisMajorUnit: axis.step }),
    ...(axis.scale === 'log' ? { valAxisLogScaleBase: 10 } : {}),
    valAxisLabelFormatCode: axis.format,
    valGridLine: { color: colours.rule, size: 0.5, style: 'solid' },
    showValAxisTitle: true,
    valAxisTitle: axis.title,
    valAxisTitleColor: colours.inkSoft,
    valAxisTitleFontFace: fonts.sans,
    valAxisTitleFontSize: 11,
    layout: { x: 0.075, y: 0.04, w: hasWordsBeside ? 0.73 : 0.84, h: 0.85 },
    displayBlanksAs: 'span',
    lineSize: 1,
    lineDataSymbol: 'circle',
    dataLabelFontSize: 12,
    dataLabelPosition: 't',
  };
}

function barOptions({ axis, categories }: SlideChart): PptxGenJS.IChartOpts {
  const isDense = categories.length > 7;
  return {
    ...common,
    barDir: 'bar',
    barGapWidthPct: [500, 220, 120][categories.length - 1] ?? 70,
    // The library's types forget the other direction: the first row stands on top.
    catAxisOrientation: 'maxMin' as 'minMax',
    catAxisLabelFontSize: isDense ? 11 : 13,
    valAxisHidden: true,
    valAxisMinVal: 0,
    valAxisMaxVal: axis.to,
    valGridLine: { style: 'none' },
    dataLabelFontSize: isDense ? 12 : 14,
    dataLabelPosition: 'outEnd',
    layout: { x: 0.34, y: 0.02, w: 0.64, h: 0.96 },
  };
}

/** How the library is to draw a chart. */
export const optionsOf = (chart: SlideChart): PptxGenJS.IChartOpts => ({
  ...(chart.form === 'lines' ? lineOptions(chart) : barOptions(chart)),
  altText: chart.description,
  chartColors: chart.series.map(({ colour }) => colour),
});

/** The sheet of a chart: a column for each series, empty where nothing was printed. */
export const dataOf = ({ categories, series }: SlideChart): PptxGenJS.OptsChartData[] =>
  series.map(({ name, points }) => {
    const values = new Map(points.map(({ at, value }) => [at, value]));
    return {
      name,
      labels: [...categories],
      // The library's types know no empty place; it writes one where the value is null.
      values: categories.map((_, at) => values.get(at) ?? null) as number[],
    };
  });
