import {
  array,
  type Arbitrary,
  assert,
  boolean,
  constant,
  constantFrom,
  nat,
  oneof,
  option,
  property,
  record,
  string,
  subarray,
  toStringMethod,
  tuple,
} from 'fast-check';
import { expect, it } from 'vitest';
import type { Corpus } from '../corpus';
import { formatPeriod } from '../period';
import { anyCorpus, anyText } from '../testing/anyCorpus';
import { arrange, type PlainRow } from './arrange';
import type { Question, SortKey } from './question';
import { facetKeys } from './files';
import { orderRows } from './order';
import { plainRowsOf } from './plainRows';
import { rowAt } from './row';
import { choicesIn, countChoices, selectRows } from './select';
import { readTable, readTablePart, type TableData } from './tableData';
import { tableFilesOf } from './tableFiles';

/** The table as far as it is read after each of its files. */
function statesOf(corpus: Corpus): readonly TableData[] {
  const files = [...tableFilesOf(corpus, { first: 3, each: 5 }).values()];
  const [file, ...parts] = files.map((text): unknown => JSON.parse(text));
  const states = [readTable(file)];
  for (const part of parts) states.push(readTablePart(states.at(-1)!, part));
  return states;
}

/** What may be typed to find some of the rows, or none. */
function searchesOf(rows: readonly PlainRow[]): Arbitrary<string> {
  const texts = rows.flatMap((row) => row.texts);
  const cuts = tuple(constantFrom('', ...texts), nat(12), nat(6), boolean()).map(
    ([text, from, count, isLoud]) => {
      const cut = text.slice(from, from + 1 + count);
      return isLoud ? cut.toUpperCase() : cut;
    },
  );
  const words = oneof(
    cuts,
    anyText,
    constantFrom('1.03bn', '5m', '73 percent', '1,0', "'", '\uD83C'),
    string({ unit: 'binary', maxLength: 3 }),
  );
  return array(words, { maxLength: 3 }).chain((some) =>
    constantFrom(' ', '\u3000').map((space) => some.join(space)),
  );
}

/** Anything that can be asked of a table, what it has not included. */
function questionsOf(rows: readonly PlainRow[], { vocabularies }: TableData): Arbitrary<Question> {
  const choices = choicesIn(vocabularies);
  // Most filters are left alone, or nothing would be left to be told apart.
  const someOf = (key: (typeof facetKeys)[number]) =>
    oneof(
      { arbitrary: constant<string[]>([]), weight: 4 },
      { arbitrary: subarray([...choices[key].map(({ id }) => id), 'unknown']), weight: 1 },
    );
  const keys = Object.keys(rows[0]?.keys ?? { label: '' }) as SortKey[];
  return record({
    q: oneof(constant(''), searchesOf(rows)),
    briefing: someOf('briefing'),
    topic: someOf('topic'),
    year: someOf('year'),
    basis: someOf('basis'),
    comparator: someOf('comparator'),
    speaker: someOf('speaker'),
    finding: someOf('finding'),
    sort: option(record({ by: constantFrom(...keys, 'printed' as const), descending: boolean() }), {
      nil: undefined,
    }),
  });
}

const tables = anyCorpus.chain((corpus) => {
  const states = statesOf(corpus);
  const rows = plainRowsOf(corpus);
  const questions = array(questionsOf(rows, states.at(-1)!), { minLength: 1, maxLength: 12 });
  // A corpus is too much to be read where a test fails.
  return questions.map((asked) => ({
    corpus,
    states,
    rows,
    asked,
    [toStringMethod]: () => JSON.stringify({ rows, asked }),
  }));
});

const idsOf = (data: TableData, places: Uint32Array) =>
  Array.from(places, (place) => rowAt(data, place).record.id);

it('shows of any table, as far as it is read, the rows that are asked for, in the order asked for', () => {
  assert(
    property(tables, ({ corpus, states, asked }) => {
      for (const data of states) {
        const rows = plainRowsOf(corpus, corpus.inReadingOrder.slice(0, data.loaded));
        for (const question of asked) {
          const shown = orderRows(data, selectRows(data, question).rows, question.sort);
          expect(idsOf(data, shown)).toStrictEqual(arrange(rows, question).map(({ id }) => id));
        }
      }
    }),
    { numRuns: 200 },
  );
});

it('counts for every choice the rows there would be with it alone in its filter', () => {
  assert(
    property(tables, ({ states, rows, asked: [question] }) => {
      const data = states.at(-1)!;
      const selected = selectRows(data, question!);
      for (const key of facetKeys) {
        const counts = choicesIn(data.vocabularies)[key].map(
          ({ id }) => arrange(rows, { ...question!, [key]: [id] }).length,
        );
        expect([...countChoices(data, selected, key)]).toStrictEqual(counts);
      }
    }),
    { numRuns: 60 },
  );
});

it('shows each row its period in the words of that period', () => {
  assert(
    property(anyCorpus, (corpus) => {
      const data = statesOf(corpus).at(-1)!;
      const shown = corpus.inReadingOrder.map((_, place) => rowAt(data, place).periodText);
      expect(shown).toStrictEqual(corpus.inReadingOrder.map(({ period }) => formatPeriod(period)));
    }),
    { numRuns: 60 },
  );
});
