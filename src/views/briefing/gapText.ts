import type { Gap } from './readingOrder';

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** What a gap leaves out: “12 sentences without figures, 3 quotations hidden by the filter”. */
export function gapText({ unquoted, hidden }: Gap): string {
  const parts = [
    unquoted > 0 ? `${counted(unquoted, 'sentence', 'sentences')} without figures` : '',
    hidden > 0 ? `${counted(hidden, 'quotation', 'quotations')} hidden by the filter` : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

const list = new Intl.ListFormat('en-GB');

/** Who speaks in turns passed over, each once: “Niu Yibing, Bloomberg and Reuters”. */
export const namesText = (names: readonly string[]): string => list.format(new Set(names));
