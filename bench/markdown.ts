import type { Summary } from './measure/statistics';

/** A Markdown table: the first columns are words, the others numbers. */
export function tableOf(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  wordColumns: number,
): string {
  const rule = head.map((_, index) => (index < wordColumns ? '---' : '--:'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const fixed = (value: number, digits: number) => value.toFixed(digits);

type Style = { readonly scale?: number; readonly digits?: number; readonly hasRange?: boolean };

/** `452 (376–716)`; a dash where nothing was measured. */
export function formatSummary(summary: Summary | undefined, style: Style = {}): string {
  if (!summary) return '–';
  const { scale = 1, digits = 0, hasRange = false } = style;
  const { median, least, most } = summary;
  const middle = fixed(median / scale, digits);
  return hasRange && least !== most
    ? `${middle} (${fixed(least / scale, digits)}–${fixed(most / scale, digits)})`
    : middle;
}

/** The document that shows what was measured. */
export const benchmarksFile = 'docs/benchmarks.md';

/** The reports it has a place for. */
export const reportNames = ['bench', 'scale'] as const;
export type ReportName = (typeof reportNames)[number];

/** The text with what stands between the two marks of a report replaced; throws where a mark is missing. */
export function withReport(text: string, name: ReportName, report: string): string {
  const [begin, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The document has no place for the report: ${begin} … ${end}.`);
  return `${text.slice(0, from + begin.length)}\n\n${report.trim()}\n\n${text.slice(to)}`;
}
