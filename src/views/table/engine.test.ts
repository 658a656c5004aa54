import { array, assert, boolean, constantFrom, option, property, record, subarray, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataset } from '#data';
import { createWhole } from '../../domain/findings/whole';
import { verdicts } from '../../domain/findings/finding';
import { linkNameOf } from '../../domain/format';
import { recordsOf } from '../../domain/records';
import { arrange } from '../../domain/table/arrange';
import { everyRow } from '../../domain/table/everyRow';
import type { RowOrder, Selection } from '../../domain/table/question';
import { facetKeys, tableFilePath } from '../../domain/table/files';
import { orderRows, unitGroupsOf } from '../../domain/table/order';
import { plainRowsOf } from '../../domain/table/plainRows';
import { linkNameAt, rowAt } from '../../domain/table/row';
import { choicesIn, countChoices, selectRows } from '../../domain/table/select';
import { readTable, readTablePart, type TableData } from '../../domain/table/tableData';
import { tableFilesOf } from '../../domain/table/tableFiles';
import { columnIds } from '../../state/url';
import { corpus } from './testing/tableData';

const files = [...tableFilesOf(corpus, { first: 20, each: 30 }).values()].map((text): unknown =>
  JSON.parse(text),
);
const [file, ...parts] = files;
const data = parts.reduce<TableData>(readTablePart, readTable(file));
const choices = choicesIn(data.vocabularies);
const all: Selection = everyRow;

const idsOf = (rows: Uint32Array) => Array.from(rows, (place) => rowAt(data, place).record.id);
const idsWith = (finding: readonly string[]) => idsOf(selectRows(data, { ...all, finding }).rows);

describe('files', () => {
  it('bring back every record', () => {
    const records = Array.from({ length: data.total }, (_, place) => rowAt(data, place).record);
    expect(records).toStrictEqual(recordsOf(corpus));
    expect(data.missing).toStrictEqual([]);
  });

  it('hold the whole table in the first one where it is small', () => {
    expect([...tableFilesOf(corpus).keys()]).toStrictEqual(['parts/table/first.json']);
  });

  it('have other paths when the table is another', () => {
    const sizes = { first: 20, each: 30 };
    const renewed = { ...dataset, observations: dataset.observations.slice(1), checks: [] };
    const unchecked = { ...dataset, checks: [] };
    const pathsOf = (source: typeof dataset) => [...tableFilesOf(createWhole(source), sizes).keys()].slice(1);
    expect(pathsOf(dataset)).toStrictEqual(pathsOf(dataset));
    expect(pathsOf(renewed)).not.toContain(pathsOf(dataset)[0]);
    expect(pathsOf(unchecked)).not.toContain(pathsOf(dataset)[0]);
  });

  it('leave an earlier state as it was when a part is added', () => {
    const first = readTable(file);
    readTablePart(first, parts[0]);
    expect(first.loaded).toBe(20);
    expect(selectRows(first, all).rows).toHaveLength(20);
    expect(first.missing).toHaveLength(parts.length);
  });

  it('are refused when a part does not follow, or lacks something', () => {
    const first = readTable(file);
    expect(() => readTablePart(first, parts[1])).toThrow(RangeError);
    expect(() => readTablePart(first, {})).toThrow(TypeError);
    expect(() => rowAt(first, 20)).toThrow(RangeError);
  });

  it('bring back the gravest finding about every number, and none where nothing was checked', () => {
    corpus.inReadingOrder.forEach(({ id }, place) => {
      const found = corpus.findingsAbout(id);
      const gravest = verdicts.flatMap((verdict) =>
        found.filter((finding) => finding.verdict === verdict),
      )[0];
      const named = gravest && { id: gravest.id, title: gravest.title, verdict: gravest.verdict };
      expect(rowAt(data, place).finding).toStrictEqual(named);
    });
  });

  it('add one code to a row for what was found, and say it once for all rows of which it is the same', () => {
    const { checked } = data.vocabularies;
    expect(checked[0]).toStrictEqual({ verdicts: [], finding: null });
    expect(new Set(checked.map((entry) => JSON.stringify(entry))).size).toBe(checked.length);
    const unchecked = createWhole({ ...dataset, checks: [] });
    const table = readTable(JSON.parse(tableFilesOf(unchecked).get(tableFilePath)!));
    expect(table.vocabularies.checked).toHaveLength(1);
    expect([...table.rows.finding]).toStrictEqual(Array.from({ length: table.total }, () => 0));
  });

  it('name links as every other page does', () => {
    corpus.inReadingOrder.forEach((observation, place) => {
      const name = linkNameOf(corpus.indicator(observation.indicator), observation);
      expect(linkNameAt(rowAt(data, place))).toBe(name);
    });
  });
});

const words = ['billion', 'china', '1', '12,', '2021', 'niu', 'yuan', 'x', 'over', "china's", '%', 'in'];
const someOf = (key: (typeof facetKeys)[number]) =>
  option(subarray(choices[key].map(({ id }) => id)), { nil: [], freq: 1 });
const selections = record<Selection>({
  q: array(constantFrom(...words), { maxLength: 2 }).map((some) => some.join(' ')),
  briefing: someOf('briefing'),
  topic: someOf('topic'),
  year: someOf('year'),
  basis: someOf('basis'),
  comparator: someOf('comparator'),
  speaker: someOf('speaker'),
  finding: someOf('finding'),
});
const orders = option(
  tuple(constantFrom(...columnIds), boolean()).map(([by, descending]): RowOrder => ({ by, descending })),
  { nil: undefined },
);

describe('rows', () => {
  const rows = plainRowsOf(corpus);

  it('are those that are asked for, in the order asked for', () => {
    assert(
      property(selections, orders, (selection, sort) => {
        const shown = orderRows(data, selectRows(data, selection).rows, sort);
        const asked = arrange(rows, { ...selection, sort });
        expect(idsOf(shown)).toStrictEqual(asked.map(({ id }) => id));
      }),
      { numRuns: 300 },
    );
  });

  it('by value stand in groups of one unit that together are all rows', () => {
    const ordered = orderRows(data, selectRows(data, all).rows, { by: 'value', descending: true });
    const groups = unitGroupsOf(data, ordered);
    const units = groups.flatMap(({ unit, start, count }) =>
      Array.from(ordered.slice(start, start + count), (place) => [unit, rowAt(data, place).record.unit]),
    );
    expect(units).toHaveLength(data.total);
    expect(units.filter(([group, own]) => group !== own)).toStrictEqual([]);
  });

  it('with findings of several verdicts are found by each of them', () => {
    const multiple = 'digital-economy-multiple.2021.cac-2022.a';
    expect(corpus.findingsAbout(multiple).map(({ verdict }) => verdict)).toStrictEqual([
      'compatible',
      'depends on the reading',
    ]);
    expect(idsWith(['depends on the reading'])).toContain(multiple);
    expect(idsWith(['compatible'])).toContain(multiple);
    expect(idsWith(['agrees', 'not comparable'])).not.toContain(multiple);
    const checked = corpus.inReadingOrder.filter(({ id }) => corpus.findingsAbout(id).length > 0);
    expect(idsWith(verdicts)).toStrictEqual(checked.map(({ id }) => id));
  });

  it('that nothing was checked of come last in both directions', () => {
    for (const descending of [false, true]) {
      const ordered = orderRows(data, selectRows(data, all).rows, { by: 'finding', descending });
      const found = Array.from(ordered, (place) => rowAt(data, place).finding?.verdict);
      const checked = found.filter((verdict) => verdict !== undefined);
      expect(found.slice(0, checked.length)).toStrictEqual(checked);
      expect([...new Set(checked)]).toStrictEqual(descending ? verdicts.toReversed() : verdicts);
    }
  });

  it('of known choices are as many as the choice says', () => {
    for (const key of facetKeys) {
      const counts = choices[key].map(({ count }) => count);
      expect([...countChoices(data, selectRows(data, all), key)]).toStrictEqual(counts);
    }
  });
});
