import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Unbroken } from './Unbroken';

/** What stands in one piece. */
const kept = (text: string) =>
  [...renderToStaticMarkup(<Unbroken text={text} />).matchAll(/<span[^>]*>([^<]*)<\/span>/gu)].map(
    ([, piece]) => piece,
  );

describe('text whose numbers do not break', () => {
  test.each([
    ['over 1.03 billion', ['1.03 billion']],
    ['45.5 trillion yuan', ['45.5 trillion']],
    ['[up to Aug 2022]', ['Aug 2022']],
    ['[16 Mar 2023]', ['16 Mar 2023']],
    ['[Nov 2022–Mar 2023]', ['Nov 2022', 'Mar 2023']],
    ['Between 564 million and 1.067 billion', ['564 million', '1.067 billion']],
    ['73%', []],
    ['all', []],
    ['', []],
  ])('“%s”', (text, pieces) => {
    expect(kept(text)).toEqual(pieces);
  });

  test('loses no character', () => {
    const text = 'A change of 35 million people, 34 to 36 million, by 16 March 2023, “over 22 million”.';
    expect(renderToStaticMarkup(<Unbroken text={text} />).replaceAll(/<[^>]*>/gu, '')).toBe(text);
  });
});
