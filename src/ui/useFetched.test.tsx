// @vitest-environment happy-dom
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { promised, type Promised } from './testing/promised';
import { type Fetched, useFetched } from './useFetched';

let root: Root;
beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  root = createRoot(document.createElement('div'));
});
afterEach(() => act(async () => root.unmount()));
const draw = (children: ReactNode) => act(async () => root.render(children));

/** What the component last drew was given. */
let fetched: Fetched<string | undefined>;

type Given = { readonly load?: () => Promise<string | undefined>; readonly known?: string };

function Probe({ load, known, onDraw }: Given & { readonly onDraw: (drawn: typeof fetched) => void }) {
  onDraw(useFetched(load, known));
  return null;
}

const ask = (given: Given) => draw(<Probe {...given} onDraw={(drawn) => (fetched = drawn)} />);

/** Something to fetch whose answers are given by hand. */
function source() {
  const asked: Promised<string | undefined>[] = [];
  const load = () => {
    const answer = promised<string | undefined>();
    asked.push(answer);
    return answer.promise;
  };
  const last = () => {
    const answer = asked.at(-1);
    if (!answer) throw new Error('Nothing was asked for');
    return answer;
  };
  return {
    load,
    count: () => asked.length,
    answer: (value: string | undefined) => act(async () => last().resolve(value)),
    fail: () => act(async () => last().reject(new TypeError('offline'))),
  };
}

const retry = () =>
  act(async () => {
    if (fetched.state !== 'failed') throw new Error(`Nothing to retry: ${fetched.state}`);
    fetched.retry();
  });

describe('useFetched', () => {
  it('has at once what is known, and fetches nothing', async () => {
    const { load, count } = source();
    await ask({ load, known: 'known' });
    expect([fetched, count()]).toEqual([{ state: 'there', value: 'known' }, 0]);
  });

  it('waits while there is nothing to fetch', async () => {
    await ask({});
    expect(fetched).toEqual({ state: 'waiting' });
  });

  it('waits, then has what was fetched, and asks once', async () => {
    const { load, count, answer } = source();
    await ask({ load });
    expect(fetched).toEqual({ state: 'waiting' });
    await answer('value');
    expect(fetched).toEqual({ state: 'there', value: 'value' });
    await ask({ load });
    expect([fetched, count()]).toEqual([{ state: 'there', value: 'value' }, 1]);
  });

  it('has nothing where nothing was the answer', async () => {
    const { load, answer } = source();
    await ask({ load });
    await answer(undefined);
    expect(fetched).toEqual({ state: 'there', value: undefined });
  });

  it('fails, waits again when asked to, and can fail and succeed after that', async () => {
    const { load, count, answer, fail } = source();
    await ask({ load });
    await fail();
    expect(fetched.state).toBe('failed');
    await retry();
    expect([fetched, count()]).toEqual([{ state: 'waiting' }, 2]);
    await fail();
    expect(fetched.state).toBe('failed');
    await retry();
    await answer('value');
    expect([fetched, count()]).toEqual([{ state: 'there', value: 'value' }, 3]);
  });

  it('does not show what was fetched for another question', async () => {
    const [first, second] = [source(), source()];
    await ask({ load: first.load });
    await first.answer('first');
    await ask({ load: second.load });
    expect(fetched).toEqual({ state: 'waiting' });
    await second.answer('second');
    expect(fetched).toEqual({ state: 'there', value: 'second' });
  });

  it('does not show an answer that comes after the question has changed', async () => {
    const [first, second] = [source(), source()];
    await ask({ load: first.load });
    await ask({ load: second.load });
    await second.answer('second');
    await first.answer('first');
    expect(fetched).toEqual({ state: 'there', value: 'second' });
    await ask({ load: second.load, known: 'known' });
    expect(fetched).toEqual({ state: 'there', value: 'known' });
  });

  it('does not show the failure of another question', async () => {
    const [first, second] = [source(), source()];
    await ask({ load: first.load });
    await first.fail();
    await ask({ load: second.load });
    expect([fetched, second.count()]).toEqual([{ state: 'waiting' }, 1]);
  });
});
