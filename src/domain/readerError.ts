/** What is wrong with something a reader gave, as parts of sentences; the full stops are added. */
type Fault = {
  /** The thing at fault, as the beginning of a sentence. */
  readonly where: string;
  /** What is wrong with it: the rest of that sentence. */
  readonly wrong: string;
  /** What would be right. */
  readonly expected: string;
  /** What the reader can do. */
  readonly remedy: string;
};

/**
 * A choice, an address, a deck or a file of the reader’s that cannot be used. Its message is made for readers, and the
 * only one that is shown to them: what else is thrown is our error, whatever its type.
 */
export class ReaderError extends Error {
  override readonly name = 'ReaderError';

  constructor({ where, wrong, expected, remedy }: Fault) {
    super(`${where} ${wrong}. ${expected}. ${remedy}.`);
  }
}
