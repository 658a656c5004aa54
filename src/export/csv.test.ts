import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import type { ObservationRecord } from '../domain/records';
import { csvFields, csvFileOf, csvOf } from './csv';

const record: ObservationRecord = {
  id: 'users.2021.b.a',
  indicator: 'users',
  label: 'Internet users',
  topic: 'users',
  value: 1_030_000_000,
  unit: 'person',
  comparator: '=',
  hedge: null,
  printed: '1.03 billion',
  significantDigits: 3,
  periodAt: '2021',
  periodFrom: null,
  periodTo: null,
  periodBasis: 'stated',
  periodRule: null,
  briefing: 'b',
  start: 109,
  phrase: '1.03 billion',
  quotation: 'In 2021, 1.03 billion people were online.',
  quotationId: 'b.s1',
  quotationStart: 100,
  speaker: 'Li Hua',
  role: 'official',
  reportedFrom: null,
  otherReading: null,
  url: 'https://verbatim.example/figures/users.2021.b.a',
  briefingTitle: 'On the internet',
  held: '2022-08-19',
  publisher: 'An office',
  officialPage: 'https://office.example/b',
};

const readBack = (csv: string) =>
  Papa.parse<Record<string, string>>(csv, { header: true, newline: '\r\n', skipEmptyLines: true });

/** What one text becomes in the file and is again when read. */
const throughFile = (quotation: string) => readBack(csvOf([{ ...record, quotation }])).data[0]?.quotation;

it('has a line of every field of a record, then the records, each line ended by CRLF', () => {
  expect(csvFields).toStrictEqual(Object.keys(record));
  expect(csvOf([])).toBe(`\uFEFF${csvFields.join(',')}\r\n`);
  const csv = csvOf([record, record]);
  expect(csv.split('\r\n')).toHaveLength(4);
  expect(csv.endsWith('\r\n')).toBe(true);
});

it('writes what is absent as an empty field', () => {
  const [row] = readBack(csvOf([record])).data;
  expect(row).toMatchObject({ hedge: '', periodFrom: '', reportedFrom: '', value: '1030000000' });
});

it.each([
  '=1+1',
  '@SUM(A1)',
  '+cmd|calc',
  "-2+3+cmd|' /C calc'!A0",
  '\tx',
  '\r=1',
  '=\n1',
  '＝1+1',
  '--1',
  '-1,5x',
])('puts an apostrophe before %j, which would run as a formula', (text) => {
  expect(throughFile(text)).toBe(`'${text}`);
});

it.each([
  '=',
  '~',
  '>',
  '<',
  '-',
  '+',
  '-5',
  '-5.25',
  '+3',
  '-1,200.5',
  'a=b',
  ' =1',
  '',
  '"',
  '""',
  'a,b',
  'a\nb',
  'a\r\nb',
  "'",
])('leaves %j as it is', (text) => {
  expect(throughFile(text)).toBe(text);
});

it('leaves negative values as numbers', () => {
  const [row] = readBack(csvOf([{ ...record, value: -5.2 }])).data;
  expect(row?.value).toBe('-5.2');
});

it('brings back any text, guarded or not', () => {
  const trouble = constantFrom('"', "'", ',', '=', '+', '-', '@', '\r', '\n', '\t', ' ', ';', '1');
  const anyText = array(oneof(trouble, string({ unit: 'grapheme', maxLength: 2 }))).map((parts) =>
    parts.join(''),
  );
  assert(
    property(anyText, anyText, (quotation, printed) => {
      const { data, errors } = readBack(csvOf([{ ...record, quotation, printed }, record]));
      expect(errors).toStrictEqual([]);
      expect(data).toHaveLength(2);
      expect([quotation, `'${quotation}`]).toContain(data[0]?.quotation);
      expect(data[0]?.printed).toBe(`“${printed}”`);
      expect(data[1]?.printed).toBe(`“${record.printed}”`);
    }),
  );
});

it('quotes printed words, which a spreadsheet would make numbers of', () => {
  const [row] = readBack(csvOf([{ ...record, printed: '73%', phrase: '3,491' }])).data;
  expect(row).toMatchObject({ printed: '“73%”', phrase: '“3,491”', value: '1030000000' });
});

it('begins the file with a byte order mark', async () => {
  const bytes = new Uint8Array(await csvFileOf([csvOf([record])]).arrayBuffer());
  expect(bytes.slice(0, 5)).toStrictEqual(new Uint8Array([0xef, 0xbb, 0xbf, 0x69, 0x64]));
});
