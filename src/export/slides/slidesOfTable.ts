import { basisWords, formatQuantity, periodRuleTexts, roleLabels } from '../../domain/format';
import { groupBy } from '../../domain/lookups';
import type { TableRow } from '../../domain/table/row';
import { pressBriefingsOf } from '../lists';
import { colourOf } from './look';
import { citingWords } from './notes';
import type { Line, Slide } from './slide';

/** Rows of the table, in the order they are shown. */
export type TableAsk = {
  readonly addressOf: (this: void, path: string) => string;
  readonly title: string;
  readonly subtitle: string;
  /** Path of the table in the same state. */
  readonly path: string;
  readonly rows: readonly TableRow[];
};

/** Rows that can be read on one slide. */
const mostRows = 12;

const nameOf = ({ record, periodText }: TableRow) => `${record.label}, ${periodText}: ${record.printed}`;

/** The speaker's notes: each sentence once in its exact words, who said it, and the numbers it holds. */
function notesOf({ addressOf }: TableAsk, rows: readonly TableRow[]): readonly string[] {
  return [...groupBy(rows, ({ record }) => [record.quotationId]).values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { quotation, speaker, role, reportedFrom } = first.record;
    return [
      `“${quotation}”`,
      `${speaker} (${roleLabels[role].toLowerCase()})${citingWords(reportedFrom)}. Press briefing of ${first.briefingName}.`,
      ...group.flatMap((row) => {
        const { periodBasis, periodRule, url, ...record } = row.record;
        const value = formatQuantity(record);
        const rule = periodRule === null ? '' : ` ${periodRuleTexts[periodRule]}`;
        return [
          `${nameOf(row)} (${value})`,
          `Period: ${row.periodText}, ${basisWords[periodBasis]}.${rule}`,
          addressOf(url),
        ];
      }),
      '',
    ];
  });
}

const sourcesOf = (rows: readonly TableRow[]): readonly Line[] => [
  [{ text: `Source: ${pressBriefingsOf(rows.map(({ briefingName }) => briefingName))}` }],
];

/** The slides of a table: as many as its rows need, each number a link. */
export function slidesOfTable(ask: TableAsk): readonly Slide[] {
  const { addressOf, title, rows } = ask;
  const count = Math.ceil(rows.length / mostRows);
  return Array.from({ length: count }, (_, index): Slide => {
    const part = rows.slice(index * mostRows, (index + 1) * mostRows);
    return {
      title: count === 1 ? title : `${title} (${index + 1} of ${count})`,
      subtitle: ask.subtitle,
      body: {
        kind: 'table',
        rows: part.map(({ record, periodText, briefingPlace }) => ({
          name: record.label,
          period: periodText,
          printed: {
            text: record.printed,
            address: addressOf(record.url),
            colour: colourOf(briefingPlace),
          },
        })),
      },
      sources: sourcesOf(part),
      address: addressOf(ask.path),
      notes: notesOf(ask, part),
    };
  });
}
