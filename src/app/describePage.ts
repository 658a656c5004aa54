import { briefingOf, type Corpus } from '../domain/corpus';
import { basisWords, formatNumber, nameOf } from '../domain/format';
import { pageOf } from '../domain/pages';
import { formatPeriod } from '../domain/period';
import { formatDay } from '../domain/reference';
import { seriesOf } from '../domain/series';

/** The span of a series in its printed words, where it has one. */
function changeOf(corpus: Corpus, indicatorId: string): string {
  const { points } = seriesOf(corpus, indicatorId);
  const [first, last] = [points[0]?.preferred, points.at(-1)?.preferred];
  if (!first || !last) return '';
  const said = (o: typeof first) => `${o.quantity.printed} (${formatPeriod(o.period)})`;
  return first === last ? ` ${said(first)}.` : ` From ${said(first)} to ${said(last)}.`;
}

function figureOf(corpus: Corpus, id: string): string {
  const observation = corpus.observation(id);
  if (!observation) throw new RangeError(`No observation has the id "${id}"`);
  const name = nameOf(corpus.indicator(observation.indicator), observation);
  const said = formatDay(briefingOf(corpus, observation).held);
  return `${name}. The sentence it was printed in on ${said}; its period is ${basisWords[observation.period.basis]}.`;
}

function briefingWords(corpus: Corpus, id: string): string {
  const { title, held } = corpus.briefing(id);
  return `${title}, ${formatDay(held)}: ${corpus.quotationsOf(id).length} quoted sentences with their numbers, in reading order.`;
}

const fixedWords = {
  overview: (count: string) =>
    `${count} policy statistics on China’s internet, from government press briefings. Every number opens the exact sentence it was printed in.`,
  compare: () =>
    'Indicators on one index, what one briefing says beside the other, and what comes of checking the printed numbers against each other.',
  table: (count: string) =>
    `All ${count} numbers in the words they were printed in, with period, briefing, speaker and sentence, to sort, filter and download.`,
  method: () =>
    'How each number was read: hedges, periods that were stated, carried over or inferred, the account of every numeral, and how to check it all.',
  present: () =>
    'Charts, comparisons and findings as full-screen slides: choose, order, give a title. The link is the deck, and every number opens its sentence.',
  missing: () => 'There is no page at this address.',
} as const;

/** What a page holds, in one or two sentences, for lists of pages that others make. */
export function describePage(corpus: Corpus, path: string): string {
  const page = pageOf(path);
  if (page.kind === 'chart') return `${corpus.indicator(page.id).definition}${changeOf(corpus, page.id)}`;
  if (page.kind === 'briefing') return briefingWords(corpus, page.id);
  if (page.kind === 'figure') return figureOf(corpus, page.id);
  return fixedWords[page.kind](formatNumber(corpus.size));
}
