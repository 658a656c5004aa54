import { figurePath } from '../../domain/paths';
import type { Corpus } from '../../domain/corpus';
import { formatNumber } from '../../domain/format';
import { quotedFrom } from '../../domain/quotedFrom';
import { formatDay, referenceOf } from '../../domain/reference';
import type { SharedPage } from './sharedPage';

/** The data that a number of a view comes from; numbers of a comparison come with the data of their chart. */
function corpusOf({ view }: SharedPage, indicator: string): Corpus | undefined {
  if (view.kind === 'table') return undefined;
  if (view.kind !== 'comparison') return view.corpus;
  return view.charts.find(({ indicatorId }) => indicatorId === indicator)?.corpus;
}

/** The briefings that rows of the table were printed in, and where the table stands: rows bring their sentences as data. */
function sourcesOf(page: SharedPage, address: string | undefined): string {
  if (page.view.kind !== 'table') return '';
  const { rows, total, arrangement } = page.view;
  const held = new Map(rows.map(({ briefingPlace, record }) => [briefingPlace, record]));
  const briefings = [...held].toSorted(([a], [b]) => a - b).map(([, record]) => record);
  const count = `${formatNumber(rows.length)} of ${formatNumber(total)} numbers`;
  return [
    ...briefings.map((b) => `Press briefing “${b.briefingTitle}”, ${formatDay(b.held)}. ${b.officialPage}`),
    `${count}. ${arrangement}`,
    quotedFrom(address),
  ].join('\n');
}

/** What to cite a page by, as text to paste: the quotations behind its numbers; of the table its briefings. */
export function referencesOf(page: SharedPage, addressOf: (path: string) => string | undefined): string {
  if (page.view.kind === 'table') return sourcesOf(page, addressOf(page.path));
  return page.observations
    .flatMap((observation) => {
      const own = corpusOf(page, observation.indicator);
      return own ? [referenceOf(own, observation, addressOf(figurePath(observation.id)))] : [];
    })
    .join('\n\n');
}
