import { chartInForm, isAlongTime, chartsOf, observationsInChart } from '../../src/domain/series';
import { marksOf } from '../../src/charts/forms/specs';
import { briefingOf, type Corpus } from '../../src/domain/corpus';
import { basisWords } from '../../src/domain/format';
import { formatPeriod } from '../../src/domain/period';

/** What the pages of the other tools show: the overview's charts and the table. */
export type PeerContent = {
  readonly title: string;
  readonly charts: readonly {
    readonly title: string;
    readonly isAlongTime: boolean;
    readonly points: readonly {
      readonly name: string;
      readonly period: string;
      readonly year: number;
      readonly value: number;
      readonly printed: string;
    }[];
  }[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** The same charts as on the overview, those with more than one number, and every number in a row. */
export function peerContentOf(corpus: Corpus): PeerContent {
  const drawn = chartsOf(corpus).filter(({ id }) => observationsInChart(corpus, id).length > 1);
  return {
    title: 'A number is a link',
    charts: drawn.map(({ id, label }) => ({
      title: label,
      isAlongTime: isAlongTime(chartInForm(corpus, id).form),
      points: marksOf(chartInForm(corpus, id)).map(({ indicator, observation: { period, quantity } }) => {
        const words = formatPeriod(period);
        return {
          name: indicator.label,
          period: words,
          year: Number(/\d{4}/u.exec(words)?.[0] ?? Number.NaN),
          value: quantity.value,
          printed: quantity.printed,
        };
      }),
    })),
    columns: ['Indicator', 'As printed', 'Period', 'Basis of period', 'Briefing', 'Speaker'],
    rows: corpus.inReadingOrder.map((o) => {
      const briefing = briefingOf(corpus, o);
      return [
        corpus.indicator(o.indicator).label,
        o.quantity.printed,
        formatPeriod(o.period),
        basisWords[o.period.basis],
        briefing.shortName,
        corpus.speaker(briefing.id, o.speaker).name,
      ];
    }),
  };
}
