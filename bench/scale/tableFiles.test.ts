import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { createCorpus } from '../../src/domain/corpus';
import { tableFilePath } from '../../src/domain/table/files';
import { tableFilesOf } from '../../src/domain/table/tableFiles';
import { generateDataset } from './corpus';

/** Bytes of the files of a table as they are sent: the first, and the largest of the others. */
function sizesOf(observations: number) {
  // Each copy of some hundred brings its own indicators and speakers: there is no corpus with more of them.
  const corpus = createCorpus(generateDataset(observations, 1, Math.ceil(observations / 100)));
  const sizes = [...tableFilesOf(corpus)].map(([path, text]) => ({
    path,
    size: brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length,
  }));
  const largest = (isFirst: boolean) =>
    Math.max(...sizes.flatMap(({ path, size }) => ((path === tableFilePath) === isFirst ? size : [])));
  return { first: largest(true), others: largest(false) };
}

test('what the table begins with does not grow with the corpus, nor does any of its parts', () => {
  const [few, many] = [sizesOf(1000), sizesOf(10_000)];
  expect(few.first).toBeLessThan(25_000);
  expect(many.first).toBeLessThan(few.first * 1.03);
  expect(many.others).toBeLessThan(130_000);
}, 60_000);
