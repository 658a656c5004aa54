/** The part of the package `edtf` that tests use; it ships no types of its own. */
declare module 'edtf' {
  type Parsed = {
    readonly type: 'Date' | 'Interval';
    readonly precision?: 1 | 2 | 3;
    /** Milliseconds of the first and last instant; infinite where an interval is open. */
    readonly min: number;
    readonly max: number;
    readonly edtf: string;
  };
  /** Throws on a text that is no EDTF. */
  export default function edtf(text: string): Parsed;
}
