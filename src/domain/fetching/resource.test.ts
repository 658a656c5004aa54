import { afterEach, describe, expect, it, vi } from 'vitest';
import { explainFailuresBy, type Failure, failureOf } from './failure';
import { failures } from './failures';
import { type Fetched, present, type Resource, resource, resources } from './resource';

afterEach(() => explainFailuresBy(async () => failures.ours));

/** Watches a resource; what it has become since, in words. */
function watch<T>(watched: Resource<T>) {
  const seen: Fetched<T>['state'][] = [];
  const end = watched.subscribe(() => seen.push(watched.now().state));
  return { seen, end };
}

/** Something whose answers are given one after the other; an error among them is thrown. */
function answering(...answers: readonly (string | Error)[]) {
  let asked = 0;
  const fetchIt = async () => {
    const answer = answers[asked];
    asked += 1;
    if (answer === undefined || answer instanceof Error) throw answer ?? new Error('No more answers');
    return answer;
  };
  return { fetchIt, asked: () => asked };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('a resource', () => {
  it('is fetched when it is first asked for, and once', async () => {
    const { fetchIt, asked } = answering('value');
    const one = resource(fetchIt);
    expect([one.now(), asked()]).toEqual([{ state: 'waiting' }, 0]);
    expect(await Promise.all([one.load(), one.load()])).toEqual(['value', 'value']);
    const there = one.now();
    expect(there).toEqual({ state: 'there', value: 'value' });
    expect([await one.load(), one.now(), asked()]).toEqual(['value', there, 1]);
  });

  it('tells those who watch of every change, and no longer those who have ended it', async () => {
    const one = resource(answering('value').fetchIt);
    const [first, second] = [watch(one), watch(one)];
    second.end();
    await one.load();
    expect([first.seen, second.seen]).toEqual([['there'], []]);
  });

  it('that fails says why to those who watch, and is fetched again when they ask', async () => {
    const { fetchIt, asked } = answering(new TypeError('offline'), new TypeError('offline'), 'value');
    const reader = vi.fn<(error: unknown) => Promise<Failure>>(async () => failures.unreachable);
    explainFailuresBy(reader);
    const one = resource(fetchIt);
    const { seen } = watch(one);
    await expect(one.load()).rejects.toThrow('offline');
    await settled();
    const failed = one.now();
    if (failed.state !== 'failed') throw new Error(`It is ${failed.state}`);
    expect(failed.failure).toBe(failures.unreachable);
    expect(reader).toHaveBeenCalledWith(new TypeError('offline'));
    failed.retry();
    await settled();
    expect(one.now().state).toBe('failed');
    await one.load();
    expect([one.now().value, seen, asked()]).toEqual([
      'value',
      ['failed', 'waiting', 'failed', 'waiting', 'there'],
      3,
    ]);
  });

  it('that failed while nobody watched has not failed for whoever comes', async () => {
    const { fetchIt } = answering(new Error('gone'), new Error('gone'), 'value');
    const one = resource(fetchIt);
    await expect(one.load()).rejects.toThrow('gone');
    await settled();
    expect(one.now().state).toBe('waiting');
    const { end } = watch(one);
    await expect(one.load()).rejects.toThrow('gone');
    await settled();
    expect(one.now().state).toBe('failed');
    end();
    expect(one.now().state).toBe('waiting');
    expect(await one.load()).toBe('value');
  });

  it('has not failed where it was asked for again before the reason was known', async () => {
    const explained: (() => void)[] = [];
    explainFailuresBy(() => new Promise((resolve) => explained.push(() => resolve(failures.updated))));
    const one = resource(answering(new Error('gone'), 'value').fetchIt);
    const { seen } = watch(one);
    await expect(one.load()).rejects.toThrow('gone');
    const again = one.load();
    for (const explain of explained) explain();
    expect(await again).toBe('value');
    await settled();
    expect([seen, one.now().value]).toEqual([['there'], 'value']);
  });

  it('can be asked for again in a way of its own', async () => {
    const retry = vi.fn<() => void>();
    const one = resource(answering(new Error('gone')).fetchIt, retry);
    watch(one);
    await expect(one.load()).rejects.toThrow('gone');
    await settled();
    const failed = one.now();
    if (failed.state === 'failed') failed.retry();
    expect(retry).toHaveBeenCalledOnce();
  });

  it('that comes in parts has those that have come, also when the next one fails', async () => {
    let isBroken = true;
    const one = resource<string>(async (tell) => {
      tell('ab');
      await settled();
      if (isBroken) throw new Error('gone');
      return 'abc';
    });
    watch(one);
    const loading = one.load();
    expect(one.now()).toEqual({ state: 'waiting', value: 'ab' });
    await expect(loading).rejects.toThrow('gone');
    await settled();
    expect(one.now()).toMatchObject({ state: 'failed', value: 'ab' });
    isBroken = false;
    await one.load();
    expect(one.now()).toEqual({ state: 'there', value: 'abc' });
  });
});

it('of each key there is one resource', async () => {
  const asked: string[] = [];
  const of = resources(async (key) => {
    asked.push(key);
    return key.toUpperCase();
  });
  expect(of('a')).toBe(of('a'));
  expect(await Promise.all([of('a').load(), of('b').load(), of('a').load()])).toEqual(['A', 'B', 'A']);
  expect(asked).toEqual(['a', 'b']);
});

it('what is present needs no fetching, and stays the same', async () => {
  const one = present('value');
  expect(one.now()).toEqual({ state: 'there', value: 'value' });
  expect(one.now()).toBe(one.now());
  expect(await one.load()).toBe('value');
});

it('an error whose reason cannot be found out may be one of two', async () => {
  explainFailuresBy(() => Promise.reject(new TypeError('offline')));
  const { kind, words } = await failureOf(new RangeError('No number has the id "x"'));
  expect([kind, words]).toEqual(['updated', expect.stringContaining('or the site may have been updated')]);
});
