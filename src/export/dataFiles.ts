import type { Corpus } from '../domain/corpus';
import { setApartOf } from '../domain/findings/setApart';
import { quotationRecordsOf, recordsOf, withAddress } from '../domain/records';
import { csvOf } from './csv';

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** The published data of a corpus as files, by their path under the site; `addressOf` makes a full address of a path. */
export function dataFilesOf(
  corpus: Corpus,
  addressOf: (path: string) => string,
): ReadonlyMap<string, string> {
  const records = recordsOf(corpus).map((record) => withAddress(record, addressOf));
  return new Map([
    ['/data/observations.json', json(records)],
    ['/data/observations.csv', csvOf(records)],
    ['/data/quotations.json', json(quotationRecordsOf(corpus))],
    ['/data/findings.json', json({ findings: corpus.findings(), setApart: setApartOf(corpus) })],
  ]);
}

/** The media type of a data file by its name. */
export const dataTypeOf = (path: string): string =>
  path.endsWith('.csv') ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8';
