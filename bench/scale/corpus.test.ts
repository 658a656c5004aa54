import { describe, expect, it } from 'vitest';
import { dataset } from '#data';
import { createCorpus } from '../../src/domain/corpus';
import { sliceOf } from '../../src/domain/codePoints';
import { recordsOf } from '../../src/domain/records';
import { arrange } from '../../src/domain/table/arrange';
import { everyRow } from '../../src/domain/table/everyRow';
import type { RowOrder, Selection } from '../../src/domain/table/question';
import { facetKeys } from '../../src/domain/table/files';
import { orderRows } from '../../src/domain/table/order';
import { plainRowsOf } from '../../src/domain/table/plainRows';
import { rowAt } from '../../src/domain/table/row';
import { choicesIn, countChoices, selectRows } from '../../src/domain/table/select';
import { readTable, readTablePart, type TableData } from '../../src/domain/table/tableData';
import { tableFilesOf } from '../../src/domain/table/tableFiles';
import { columnIds } from '../../src/state/url';
import { generateDataset } from './corpus';

const generated = generateDataset(1000);
const corpus = createCorpus(generated);

describe('the generated dataset', () => {
  it('is the same for the same count and seed, another for another seed', () => {
    expect(generateDataset(1000)).toStrictEqual(generated);
    expect(generateDataset(1000, 2)).not.toStrictEqual(generated);
  });

  it('begins with the real one, and has as many observations as were asked for', () => {
    expect(generated.observations.slice(0, dataset.observations.length)).toStrictEqual(dataset.observations);
    expect(generated.observations).toHaveLength(1000);
    expect(new Set(generated.observations.map(({ id }) => id)).size).toBe(1000);
  });

  it('has every phrase at its place in its quotation', () => {
    for (const { citation, period, quantity } of generated.observations) {
      for (const { quotation, phrase, start } of [citation, ...(period.evidence ?? [])]) {
        const { exact, start: from } = corpus.quotation(quotation);
        expect(sliceOf(exact, start - from).startsWith(phrase)).toBe(true);
      }
      expect(citation.phrase).toContain(quantity.printed);
    }
  });

  it('names only what is there', () => {
    expect(recordsOf(corpus)).toHaveLength(1000);
    for (const { turn, briefing } of generated.quotations) {
      expect(corpus.speaker(briefing, corpus.turn(turn).speaker).name).not.toBe('');
    }
    for (const { group } of generated.indicators) if (group !== undefined) corpus.group(group);
    for (const { citation } of generated.milestones) corpus.quotation(citation.quotation);
  });
});

describe('its table', () => {
  // Plain filters and sorts look at each pair of rows: a few hundred are enough of each kind, and take a tenth of the time.
  const few = createCorpus(generateDataset(400));
  const [file, ...parts] = [...tableFilesOf(few, { each: 80 }).values()].map((text): unknown =>
    JSON.parse(text),
  );
  const data = parts.reduce<TableData>(readTablePart, readTable(file));
  const rows = plainRowsOf(few);
  const all: Selection = everyRow;

  it.each([
    all,
    { ...all, q: 'billion 1' },
    { ...all, q: 'series 3', topic: ['users', 'economy'] },
    { ...all, basis: ['inferred'], comparator: ['>'] },
    { ...all, speaker: ['niu-yibing', 'niu-yibing-2'], q: 'china' },
    { ...all, finding: ['conflict'] },
  ])('is what is asked for: %j', (selection) => {
    const selected = selectRows(data, selection);
    const orders: (RowOrder | undefined)[] = [
      undefined,
      ...columnIds.map((by, index) => ({ by, descending: index % 2 === 0 })),
    ];
    for (const sort of orders) {
      const ids = Array.from(orderRows(data, selected.rows, sort), (place) => rowAt(data, place).record.id);
      expect(ids).toStrictEqual(arrange(rows, { ...selection, sort }).map(({ id }) => id));
    }
    for (const key of facetKeys) {
      const counts = choicesIn(data.vocabularies)[key].map(
        ({ id }) => arrange(rows, { ...selection, [key]: [id], sort: undefined }).length,
      );
      expect([...countChoices(data, selected, key)]).toStrictEqual(counts);
    }
  });
});
