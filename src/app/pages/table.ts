import { createElement } from 'react';
import type { Corpus } from '../../domain/corpus';
import { formatNumber } from '../../domain/format';
import { fetchTable, fetchTablePart } from '../../state/tableFiles';
import type { Listing, PageSlice, View } from './page';

export const listing: Listing = { label: 'All numbers', isInBar: true };

export const describe = ({ size }: Corpus): string =>
  `All ${formatNumber(size)} numbers as they were printed, with period, briefing, speaker and sentence, to sort, filter and download.`;

export const slice = (): PageSlice => ({ citations: 'linked' });

export const preload = 'src/views/table/TableView.tsx';
export async function load(): Promise<View> {
  const [{ TableView, restOf }, { readTable }, file] = await Promise.all([
    import('../../views/table/TableView'),
    import('../../domain/table/tableData'),
    fetchTable(),
  ]);
  const data = readTable(file);
  const whole = restOf(data, fetchTablePart);
  return () => createElement(TableView, { data, whole });
}
