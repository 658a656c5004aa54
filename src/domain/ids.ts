import { lengthOf, sliceOf } from './codePoints';

/** Ids are words of small letters and digits, joined by dots and hyphens. */
export const isId = (text: string): boolean =>
  text.length <= 120 && /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/u.test(text);

/** Text of an address as a reason names it. */
export const quoted = (text: string): string =>
  `“${lengthOf(text) > 40 ? `${sliceOf(text, 0, 40)}…` : text}”`;
