import Papa from 'papaparse';
import type { ObservationRecord } from '../domain/records';

/** The columns of the published file, in their order. A field that is forgotten here does not compile. */
export const csvFields = Object.keys({
  id: true,
  indicator: true,
  label: true,
  topic: true,
  value: true,
  unit: true,
  comparator: true,
  hedge: true,
  printed: true,
  significantDigits: true,
  periodAt: true,
  periodFrom: true,
  periodTo: true,
  periodBasis: true,
  periodRule: true,
  briefing: true,
  start: true,
  phrase: true,
  quotation: true,
  quotationId: true,
  quotationStart: true,
  speaker: true,
  role: true,
  reportedFrom: true,
  otherReading: true,
  url: true,
  briefingTitle: true,
  held: true,
  publisher: true,
  officialPage: true,
} satisfies Record<keyof ObservationRecord, true>) as readonly (keyof ObservationRecord)[];

/**
 * Text that a spreadsheet would run as a formula: it begins like one and goes on. A lone sign is a comparator,
 * and a sign before digits alone is a number; both stay as they are.
 */
const formula = /^(?:[=@\t\r\n＝＠][^]|[+\-＋－](?!\d+(?:[.,]\d+)*$)[^])/u;

const linesOf = (lines: readonly (readonly unknown[])[]) =>
  `${Papa.unparse(lines as unknown[][], { newline: '\r\n', escapeFormulae: formula })}\r\n`;

/** What a CSV begins with: a byte order mark, without which Excel takes UTF-8 for a local code page, and the field names. */
export const csvHead = `\uFEFF${linesOf([csvFields])}`;

/** Printed words stand in quotation marks: a spreadsheet would make 73% of “73%” a number, and 3.491 of “3,491”. */
const cellOf = (record: ObservationRecord, field: keyof ObservationRecord) =>
  field === 'printed' || field === 'phrase' ? `“${record[field]}”` : record[field];

/** Records as lines of CSV after RFC 4180. Text that would run as a formula gets an apostrophe before it. */
export const csvLinesOf = (records: readonly ObservationRecord[]): string =>
  records.length === 0
    ? ''
    : linesOf(records.map((record) => csvFields.map((field) => cellOf(record, field))));

/** Records as the text of a CSV file, with its line of field names. */
export const csvOf = (records: readonly ObservationRecord[]): string => `${csvHead}${csvLinesOf(records)}`;

/** CSV, as texts that follow each other, as a file to save. */
export const csvFileOf = (texts: readonly string[]): Blob =>
  new Blob([...texts], { type: 'text/csv;charset=utf-8' });
