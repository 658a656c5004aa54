import { afterEach, describe, expect, it } from 'vitest';
import { createCorpus } from '../../domain/corpus';
import { explainFailuresBy } from '../../domain/fetching/failure';
import { failures } from '../../domain/fetching/failures';
import { tableFilePath } from '../../domain/table/files';
import { readTable } from '../../domain/table/tableData';
import { tableFilesOf } from '../../domain/table/tableFiles';
import { sample } from '../../domain/testing/sample';
import { restOf } from './restOf';

const corpus = createCorpus(sample);
const files = tableFilesOf(corpus, { first: 1, each: 1 });
const first = readTable(JSON.parse(files.get(tableFilePath) ?? ''));

afterEach(() => explainFailuresBy(async () => failures.ours));

/** The files of the table, and which of them have been asked for. */
function host() {
  const asked: string[] = [];
  const broken = new Set<string>();
  const fetchPart = async (path: string): Promise<unknown> => {
    asked.push(path);
    if (broken.has(path)) throw new TypeError('offline');
    return JSON.parse(files.get(path) ?? '');
  };
  return { asked, broken, fetchPart };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('the rest of a table', () => {
  it('is read part by part, in order and once', async () => {
    const { asked, fetchPart } = host();
    const whole = restOf(first, fetchPart);
    expect(asked).toEqual([]);
    const [one, two] = await Promise.all([whole.load(), whole.load()]);
    expect([one.loaded, one.missing, two]).toEqual([corpus.size, [], one]);
    expect(asked).toEqual(first.missing);
  });

  it('of a table that is whole is that table', async () => {
    const all = readTable(JSON.parse(tableFilesOf(corpus).get(tableFilePath) ?? ''));
    const { asked, fetchPart } = host();
    expect(await restOf(all, fetchPart).load()).toBe(all);
    expect(asked).toEqual([]);
  });

  it('that cannot be had leaves what was read, and goes on from there', async () => {
    explainFailuresBy(async () => failures.unreachable);
    const { asked, broken, fetchPart } = host();
    const [, second = ''] = first.missing;
    broken.add(second);
    const whole = restOf(first, fetchPart);
    whole.subscribe(() => {});
    await expect(whole.load()).rejects.toThrow('offline');
    await settled();
    expect(whole.now()).toMatchObject({
      state: 'failed',
      failure: failures.unreachable,
      value: { loaded: 2 },
    });
    broken.clear();
    const { loaded } = await whole.load();
    expect([loaded, asked]).toEqual([corpus.size, [first.missing[0], second, ...first.missing.slice(1)]]);
  });
});
