import { createHash } from 'node:crypto';

/** SHA-256 of a text as UTF-8, hexadecimal: how records say which transcript and which sentence they are of. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
