import { createElement } from 'react';
import type { Corpus } from '../../domain/corpus';
import { formatNumber } from '../../domain/format';
import { tableFilePath } from '../../domain/table/files';
import { fetchJson } from '../../state/sliceLoader';
import { basePath } from '../../ui/href';
import type { Listing, PageSlice, View, WholeSite } from './page';

export const listing: Listing = { label: 'All numbers', isInBar: true };

export const describe = ({ size }: Corpus): string =>
  `All ${formatNumber(size)} numbers as they were printed, with period, briefing, speaker and sentence, to sort, filter and download.`;

/** Rows that come later are cited by their briefings, too. */
export const slice = (_: string, { briefings }: WholeSite): PageSlice => ({
  citations: 'linked',
  summaries: briefings,
});

const getJson = (path: string) => fetchJson(basePath, `/${path}`);

export const preload = 'src/views/table/TableView.tsx';
export async function load(): Promise<View> {
  const [{ TableView, restOf }, { readTable }, file] = await Promise.all([
    import('../../views/table/TableView'),
    import('../../domain/table/tableData'),
    getJson(tableFilePath),
  ]);
  const data = readTable(file);
  const whole = restOf(data, getJson);
  return () => createElement(TableView, { data, whole });
}
