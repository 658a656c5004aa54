import { lengthOf } from '../codePoints';

/** Stands in for SHA-256, which the domain is given by its caller: different for different texts. */
export const hash = (text: string): string =>
  `hash-${Array.from(text).reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003, 7)}`;

/** Two invented briefings. A tree outside the basic plane stands first, so that code points and UTF-16 units differ. */
export const transcripts = {
  'park-2020': [
    'Park day 🌳, City Park, May 2, 2020',
    'Ann, warden',
    'Ann:',
    'Welcome to all. In 2018 we had 1.2 million people visiting. In 2019 we had over 1.5 million people visiting, three times the sum of 2012.',
    'Benches rose to 40 pieces. Trees planted so far: 3,400 pieces.',
    'Ben:',
    'Is it the largest in the world?',
    'Ann:',
    'Perhaps: about 1.5 million people were visiting in 2019. The gate opened in May 2019.',
  ].join('\n'),
  'park-2021': [
    'Park day 🌳, City Park, May 1, 2021',
    'Ann, warden',
    'Ann:',
    'In 2020 we had nearly 2 million people visiting.',
  ].join('\n'),
} as const;

export type BriefingId = keyof typeof transcripts;

/** Code-point position of words; `after` names words that stand before them. */
export function startOf(briefing: BriefingId, words: string, after = ''): number {
  const transcript = transcripts[briefing];
  const index = transcript.indexOf(words, transcript.indexOf(after));
  if (index < 0) throw new RangeError(`The sample has no “${words}”`);
  return lengthOf(transcript.slice(0, index));
}
