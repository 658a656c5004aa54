import { formatSummary, tableOf } from './markdown';
import { type Interaction, interactions } from './measure/interactions';
import { present, summaryOf } from './measure/statistics';
import type { Results, Touches } from './results';
import { isPeer, type Way } from './ways';

const range = (times: readonly number[]) => formatSummary(summaryOf(times), { hasRange: true });
const answering: readonly Way[] = ['site', 'scripted', 'plain'];

function interactionRows({ touched }: Touches): readonly (readonly string[])[] {
  const pages = [...new Set(touched.map(({ page }) => page))];
  return pages.flatMap((page) =>
    (Object.keys(interactions) as Interaction[]).flatMap((interaction) => {
      const here = touched.filter((each) => each.page === page && each.interaction === interaction);
      const timesOf = (way: Way) => here.find((each) => each.way === way)?.times ?? [];
      return here.every(({ way }) => isPeer(way))
        ? []
        : [[page, interactions[interaction], ...answering.map((way) => range(timesOf(way)))]];
    }),
  );
}

/** What interactions took, in every way that answers to them. */
export function touchTable({ touches, series }: Results): string {
  if (!touches) return '';
  const { awakenings, failed } = touches;
  const plain = series.find(({ page, way }) => page === 'chart' && way === 'plain');
  const fromScript = range(present((plain?.loads ?? []).map(({ scriptToChart }) => scriptToChart)));
  const row = (what: string, times: readonly number[], beside = '–') => [
    'chart',
    what,
    range(times),
    '–',
    beside,
  ];
  const charts =
    awakenings.length === 0
      ? []
      : [
          row(
            'still touched → live chart, cache empty',
            awakenings.map(({ cold }) => cold.total),
          ),
          row(
            'the same after its chunk; plain: from script to chart',
            awakenings.map(({ cold }) => cold.afterChunk),
            fromScript,
          ),
          row(
            'still touched → live chart, chunk in the cache',
            awakenings.map(({ warm }) => warm.total),
          ),
        ];
  const table = tableOf(
    ['page', 'interaction, ms to the paint', 'Verbatim', 'floor with script', 'plain'],
    [...interactionRows(touches), ...charts],
    2,
  );
  return failed.length === 0 ? table : `${table}\n\nLed to nothing: ${failed.join('; ')}.`;
}
