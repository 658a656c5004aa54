// @vitest-environment happy-dom
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, test } from 'vitest';
import { explainFailuresBy } from '../domain/fetching/failure';
import { failures } from '../domain/fetching/failures';
import { ReaderError } from '../domain/readerError';
import { FileFailed, fileReasonOf } from './FileFailed';

afterEach(() => explainFailuresBy(async () => failures.ours));

/** What a reader is told of an error, as text. */
async function told(error: unknown): Promise<string> {
  const place = document.createElement('div');
  const reason = await fileReasonOf(error);
  place.innerHTML = renderToString(
    <FileFailed name="PNG image" reason={reason} instead="Try another type of file." />,
  );
  return place.textContent;
}

describe('a file that was not created', () => {
  test('for something the reader chose is told in the words of that', async () => {
    const error = new ReaderError({
      where: 'In this comparison',
      wrong: 'no indicator can be drawn as a line',
      expected: 'A line needs two numbers',
      remedy: 'Save the numbers instead',
    });
    expect(await told(error)).toBe(
      'The PNG image could not be created. In this comparison no indicator can be drawn as a line. A line needs two numbers. Save the numbers instead.',
    );
  });

  test.each([
    new RangeError('No observation has the id "x"'),
    new TypeError('svg is undefined'),
    'Something that somebody threw',
  ])('for %o is our error, and nothing of that is shown', async (error) => {
    explainFailuresBy(async () => failures.ours);
    expect(await told(error)).toBe(
      'The PNG image could not be created. This is our error. Try another type of file.',
    );
  });

  test.each([
    ['unreachable', 'Your connection may be down. Reload the page'],
    ['updated', 'The site has been updated since you opened this page. Reloading keeps your view. Reload'],
  ] as const)(
    'for want of its code, which is %s, can be had by loading the page anew',
    async (kind, words) => {
      explainFailuresBy(async () => failures[kind]);
      expect(await told(new TypeError('Failed to fetch'))).toBe(
        `The PNG image could not be created. ${words}`,
      );
    },
  );
});
