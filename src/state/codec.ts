import { isId, quoted } from '../domain/ids';

/** What the text of one URL key turned out to be. */
export type Parsed<T> =
  | { readonly outcome: 'valid'; readonly value: T }
  | { readonly outcome: 'missing' }
  /** With a value where a part of it could be used. */
  | { readonly outcome: 'invalid'; readonly reason: string; readonly value?: T };

/** Both directions of one URL key and its default, which is never written. `parse` returns the reason as text when it refuses. */
export type Codec<T> = {
  readonly defaultValue: T;
  /** The value, why there is none, or both where only a part could be used. */
  parse(
    text: string,
  ): { readonly value: T; readonly reason?: undefined } | { readonly value?: T; readonly reason: string };
  serialize(value: T): string;
};

/** Separates the members of a list in a URL: needs no escape and stands in no id. */
const separator = '~';

/** The most words that are all named: the reader must choose one of them. */
const mostListed = 12;

const listed = (options: readonly string[]) =>
  options.length <= mostListed
    ? options.join(', ')
    : `${options.slice(0, mostListed - 2).join(', ')} and ${options.length - mostListed + 2} more`;

/** One word of a closed list. */
export const oneOf = <const T extends readonly string[]>(
  options: T,
  defaultValue: T[number],
): Codec<T[number]> => ({
  defaultValue,
  parse: (text) =>
    options.includes(text)
      ? { value: text }
      : { reason: `${quoted(text)} is not a choice; use one of ${listed(options)}` },
  serialize: (value) => value,
});

/** Why a name that nothing has cannot be used. */
export const unknownReason = (what: string, id: string): string => `there is no ${what} ${quoted(id)}`;

/** One id, or nothing. Whether it exists is known where the data is; `what` names its kind in the reason. */
export const idOf = (what: string): Codec<string | undefined> => ({
  defaultValue: undefined,
  parse: (text) => (isId(text) ? { value: text } : { reason: unknownReason(what, text) }),
  serialize: (value) => value ?? '',
});

/** Several different words that `isOne` lets pass, in the order given. */
const several = <T extends string>(
  what: string,
  isOne: (text: string) => boolean,
  most: number,
): Codec<readonly T[]> => ({
  defaultValue: [],
  parse: (text) => {
    const values = text.split(separator);
    const wrong = values.find((value) => !isOne(value));
    if (wrong !== undefined) return { reason: unknownReason(what, wrong) };
    if (new Set(values).size < values.length)
      return { reason: `the same ${what} is listed twice; remove one` };
    if (values.length > most) return { reason: `too many: list at most ${most}` };
    return { value: values as T[] };
  },
  serialize: (values) => values.join(separator),
});

/** Several different words of a closed list, in the order given. */
export const someOf = <T extends string>(what: string, options: readonly T[]): Codec<readonly T[]> =>
  several(what, (text) => (options as readonly string[]).includes(text), options.length);

/** Several different ids, in the order given. Whether they exist is known where the data is. */
export const someIds = (what: string, most: number): Codec<readonly string[]> => several(what, isId, most);

/** Signs and phrases that a URL had better hold as words; `names` gives each its word. */
export const named = <T extends string>(
  codec: (names: readonly string[]) => Codec<readonly string[]>,
  names: Readonly<Record<T, string>>,
): Codec<readonly T[]> => {
  const signs = Object.keys(names) as T[];
  const words = codec(signs.map((sign) => names[sign]));
  return {
    defaultValue: [],
    parse: (text) => {
      const parsed = words.parse(text);
      return parsed.reason !== undefined
        ? { reason: parsed.reason }
        : { value: parsed.value.flatMap((word) => signs.filter((sign) => names[sign] === word)) };
    },
    serialize: (values) => words.serialize(values.map((value) => names[value])),
  };
};

/** Free text; of what is longer than `most` characters the beginning is used. */
export const freeText = (most: number): Codec<string> => ({
  defaultValue: '',
  parse: (text) =>
    text.length <= most
      ? { value: text }
      : {
          // Not half of a pair.
          value: text.slice(0, most).replace(/\p{Surrogate}$/u, ''),
          reason: `longer than ${most} characters; only the first ${most} are used`,
        },
  serialize: (value) => value,
});

/** `on`, or absent. */
export const flag: Codec<boolean> = {
  defaultValue: false,
  parse: (text) =>
    text === 'on'
      ? { value: true }
      : { reason: `${quoted(text)} is not understood; write “on” or leave it out` },
  serialize: (value) => (value ? 'on' : ''),
};

/** A whole number of at most four digits, from `least` up, or nothing. */
export const ordinal = (least: number): Codec<number | undefined> => ({
  defaultValue: undefined,
  parse: (text) =>
    /^\d{1,4}$/u.test(text) && Number(text) >= least
      ? { value: Number(text) }
      : { reason: `${quoted(text)} is not a whole number from ${least} to 9999` },
  serialize: (value) => String(value ?? ''),
});

/** A span of years, both ends included: `2012..2021`. */
export type YearSpan = { readonly from: number; readonly to: number };

export const yearSpan: Codec<YearSpan | undefined> = {
  defaultValue: undefined,
  parse: (text) => {
    const match = /^(\d{4})\.\.(\d{4})$/u.exec(text);
    if (!match) return { reason: `${quoted(text)} is not a span of years; write 2012..2021` };
    const [from, to] = [Number(match[1]), Number(match[2])];
    return from <= to
      ? { value: { from, to } }
      : { reason: `${quoted(text)} ends before it begins; swap the years` };
  },
  serialize: (value) =>
    value ? `${String(value.from).padStart(4, '0')}..${String(value.to).padStart(4, '0')}` : '',
};

/** A column to sort by; a leading minus sorts downwards. */
export type Sorting<C extends string> = { readonly by: C; readonly descending: boolean };

export const sorting = <C extends string>(columns: readonly C[]): Codec<Sorting<C> | undefined> => ({
  defaultValue: undefined,
  parse: (text) => {
    const descending = text.startsWith('-');
    const by = descending ? text.slice(1) : text;
    return (columns as readonly string[]).includes(by)
      ? { value: { by: by as C, descending } }
      : { reason: unknownReason('column', by) };
  },
  serialize: (value) => (value ? `${value.descending ? '-' : ''}${value.by}` : ''),
});
