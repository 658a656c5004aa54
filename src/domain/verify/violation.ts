/** A broken rule of the data: where, which, what was expected and what is there. */
export type Violation = {
  /** File of the repository, or of a transcript, that holds the record. */
  readonly file: string;
  /** The record's id, or a position in a transcript. */
  readonly record: string;
  readonly rule: string;
  readonly expected: string;
  readonly found: string;
};

/** Where a violation stands. */
export type Place = Pick<Violation, 'file' | 'record'>;

const shortened = (text: string) => (text.length > 160 ? `${text.slice(0, 160)}…` : text);

/** A violation as lines for a terminal. */
export const formatViolation = ({ file, record, rule, expected, found }: Violation): string =>
  `${file}: ${record}\n  rule:     ${rule}\n  expected: ${shortened(expected)}\n  found:    ${shortened(found)}`;

/** Compares one thing with what it must be; the violation, or nothing. */
export const expecting = (place: Place, rule: string, expected: string, found: string): Violation[] =>
  expected === found ? [] : [{ ...place, rule, expected, found }];
