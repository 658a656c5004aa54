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

/** What a page holds, in one or two sentences, for lists of pages that others make. */
export function describePage(corpus: Corpus, path: string): string {
  const page = pageOf(path);
  const count = formatNumber(corpus.size);
  switch (page.kind) {
    case 'overview':
      return `${count} policy statistics on China’s internet, from government press briefings. Every number opens the exact sentence it was printed in.`;
    case 'table':
      return `All ${count} numbers in the words they were printed in, with period, briefing, speaker and sentence, to sort, filter and download.`;
    case 'method':
      return 'How each number was read: hedges, periods that were stated, carried over or inferred, the account of every numeral, and how to check it all.';
    case 'chart':
      return `${corpus.indicator(page.id).definition}${changeOf(corpus, page.id)}`;
    case 'briefing': {
      const { title, held } = corpus.briefing(page.id);
      return `${title}, ${formatDay(held)}: ${corpus.quotationsOf(page.id).length} quoted sentences with their numbers, in reading order.`;
    }
    case 'figure': {
      const observation = corpus.observation(page.id);
      if (!observation) throw new RangeError(`No observation has the id "${page.id}"`);
      const name = nameOf(corpus.indicator(observation.indicator), observation);
      const said = formatDay(briefingOf(corpus, observation).held);
      return `${name}. The sentence it was printed in on ${said}; its period is ${basisWords[observation.period.basis]}.`;
    }
    case 'missing':
      return 'There is no page at this address.';
  }
}
