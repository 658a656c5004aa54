import { briefingOf, type Corpus } from '../../domain/corpus';
import { basisWords, formatNumber, nameOf } from '../../domain/format';
import { pageOf } from '../../domain/pages';
import { formatPeriod } from '../../domain/period';
import { formatDay } from '../../domain/reference';
import { seriesOf } from '../../domain/series';

/** The first and the latest number of a series; a period that was inferred brings brackets, and gets no others around them. */
function changeOf(corpus: Corpus, indicatorId: string): string {
  const { points } = seriesOf(corpus, indicatorId);
  const [first, last] = [points[0]?.preferred, points.at(-1)?.preferred];
  if (!first || !last) return '';
  const when = (o: typeof first) => `${formatPeriod(o.period)}.`;
  // Quotation marks let a sentence begin with words printed in the middle of one.
  const quoted = (o: typeof first) => ` “${o.quantity.printed}”, ${when(o)}`;
  if (first === last) return quoted(first);
  // A span without a start may be older than what seems to come before it.
  if (last.period.rule === 'for-years') return quoted(first) + quoted(last);
  const said = (o: typeof first) => `${o.quantity.printed}, ${when(o)}`;
  return ` First: ${said(first)} Latest: ${said(last)}`;
}

function figureOf(corpus: Corpus, id: string): string {
  const observation = corpus.observation(id);
  if (!observation) throw new RangeError(`No observation has the id "${id}"`);
  const name = nameOf(corpus.indicator(observation.indicator), observation);
  const said = formatDay(briefingOf(corpus, observation).held);
  return `${name}. With the sentence from the briefing of ${said}; period ${basisWords[observation.period.basis]}.`;
}

function briefingWords(corpus: Corpus, id: string): string {
  const { title, held } = corpus.briefing(id);
  return `${title}, ${formatDay(held)}: ${corpus.quotationsOf(id).length} quoted sentences with their numbers, in reading order.`;
}

const fixedWords = {
  overview: (count: string) =>
    `${count} policy statistics on China’s internet, from press briefings. Every number links to the exact sentence it was printed in.`,
  compare: () =>
    'Compare indicators on one index, set briefings side by side, and see how the printed numbers check against each other.',
  compareBriefings: () =>
    'What one press briefing says beside what another says, indicator by indicator. Every number links to the exact sentence it was printed in.',
  table: (count: string) =>
    `All ${count} numbers as they were printed, with period, briefing, speaker and sentence, to sort, filter and download.`,
  briefings: () =>
    'The official press briefings that the numbers come from, each with its quoted sentences in the order they were said.',
  method: () =>
    'How each number was read: hedges, how its period is known, which numerals were left out and why, and how to check it.',
  present: () =>
    'Build a deck of charts, comparisons and findings, show it full screen or save it as PowerPoint. Every number links to its sentence.',
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
