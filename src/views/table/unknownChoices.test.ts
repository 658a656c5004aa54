import { expect, it } from 'vitest';
import { choicesIn } from '../../domain/table/select';
import { defaultQuery } from '../../state/url';
import { settledKeys } from './filters';
import { unknownChoicesOf, withKnownChoices } from './unknownChoices';
import { tableData } from './testing/tableData';

const offered = choicesIn(tableData.vocabularies);

it('names the first unknown word of each filter, cut where it is long', () => {
  const query = { ...defaultQuery, briefing: ['cac-2022', 'x'.repeat(50)], speaker: ['nobody', 'no-one'] };
  expect(unknownChoicesOf(offered, query)).toStrictEqual([
    { key: 'briefing', reason: `there is no briefing “${'x'.repeat(40)}…”` },
    { key: 'speaker', reason: 'there is no speaker “nobody”' },
  ]);
  expect(withKnownChoices(offered, query)).toStrictEqual({ ...query, briefing: [], speaker: [] });
});

it('waits with those that rows to come may name', () => {
  const query = { ...defaultQuery, briefing: ['later'], topic: ['nothing'] as unknown as [] };
  expect(unknownChoicesOf(offered, query, settledKeys(false)).map(({ key }) => key)).toStrictEqual(['topic']);
  expect(withKnownChoices(offered, query, settledKeys(false))).toStrictEqual({ ...query, topic: [] });
});

it('leaves a query of known words as it is', () => {
  const query = { ...defaultQuery, briefing: ['cac-2022'], topic: ['users'] as const };
  expect(withKnownChoices(offered, query)).toBe(query);
});
