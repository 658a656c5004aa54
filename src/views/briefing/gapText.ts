import type { Gap } from './readingOrder';

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** What a gap leaves out: “12 sentences not quoted, 3 quotations hidden by the filter”. */
export function gapText({ unquoted, hidden }: Gap): string {
  const parts = [
    unquoted > 0 ? `${counted(unquoted, 'sentence', 'sentences')} not quoted` : '',
    hidden > 0 ? `${counted(hidden, 'quotation', 'quotations')} hidden by the filter` : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}
