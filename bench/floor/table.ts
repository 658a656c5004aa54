import { briefingOf, type Corpus } from '../../src/domain/corpus';
import { basisWords, roleLabels } from '../../src/domain/format';
import { formatPeriod } from '../../src/domain/period';
import { chartLink, citedNumber, escapeXml } from './markup';
import { pageWithShell } from './shell';

const columns = ['Indicator', 'As printed', 'Period', 'Basis of period', 'Briefing', 'Speaker'];

/** Every number in one table, without script, so without sorting, filters and search. */
export function tablePage(corpus: Corpus): string {
  const rows = corpus.inReadingOrder.map((o) => {
    const briefing = briefingOf(corpus, o);
    const { name } = corpus.speaker(briefing.id, o.speaker);
    const role = o.role === 'official' ? '' : `, ${roleLabels[o.role].toLowerCase()}`;
    const cells = [
      chartLink(corpus, o.indicator),
      citedNumber(corpus, o),
      formatPeriod(o.period),
      basisWords[o.period.basis],
      briefing.shortName,
      escapeXml(name + role),
    ];
    return `<tr><td>${cells.join('<td>')}`;
  });
  const body = `<h1>All numbers</h1><p>Every number on this site, as it was printed. Select a number for its sentence, an indicator for its chart.<table><caption>${rows.length} numbers</caption><thead><tr><th>${columns.join('<th>')}<tbody>${rows.join('')}</table>`;
  return pageWithShell(corpus, { title: 'All numbers', body });
}
