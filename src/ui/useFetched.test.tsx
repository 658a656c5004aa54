// @vitest-environment happy-dom
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Fetched, present, type Resource, resource } from '../domain/fetching/resource';
import { promised, type Promised } from './testing/promised';
import { useFetched, useFormer } from './useFetched';
import { useFetchedAll } from './useFetchedAll';

let root: Root;
beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  root = createRoot(document.createElement('div'));
});
afterEach(() => act(async () => root.unmount()));
const draw = (children: ReactNode) => act(async () => root.render(children));

/** Something to fetch whose answers are given by hand. */
function source() {
  const asked: Promised<string>[] = [];
  const wanted = resource(() => {
    const answer = promised<string>();
    asked.push(answer);
    return answer.promise;
  });
  const last = () => {
    const answer = asked.at(-1);
    if (!answer) throw new Error('Nothing was asked for');
    return answer;
  };
  return {
    wanted,
    count: () => asked.length,
    answer: (value: string) => act(async () => last().resolve(value)),
    fail: () => act(async () => last().reject(new TypeError('offline'))),
  };
}

describe('one thing that is wanted', () => {
  /** What the component last drew was given. */
  let fetched: Fetched<string>;
  let former: string | undefined;

  type ProbeProps = {
    readonly wanted: Resource<string> | undefined;
    readonly onDraw: (drawn: Fetched<string>, former: string | undefined) => void;
  };

  function Probe({ wanted, onDraw }: ProbeProps) {
    const drawn = useFetched(wanted);
    onDraw(drawn, useFormer(drawn));
    return null;
  }

  const probe = (wanted: Resource<string> | undefined) => (
    <Probe wanted={wanted} onDraw={(...drawn) => ([fetched, former] = drawn)} />
  );
  const ask = (wanted: Resource<string> | undefined) => draw(probe(wanted));
  const retry = () =>
    act(async () => {
      if (fetched.state !== 'failed') throw new Error(`Nothing to retry: ${fetched.state}`);
      fetched.retry();
    });

  it('is had at once where it is present, also before any script', async () => {
    const known = present('known');
    renderToString(probe(known));
    expect(fetched).toEqual({ state: 'there', value: 'known' });
    await ask(known);
    expect(fetched).toEqual({ state: 'there', value: 'known' });
  });

  it('is waited for where nothing is wanted yet', async () => {
    await ask(undefined);
    expect(fetched).toEqual({ state: 'waiting' });
  });

  it('is waited for, is there, and was asked for once', async () => {
    const { wanted, count, answer } = source();
    await ask(wanted);
    expect(fetched).toEqual({ state: 'waiting' });
    await answer('value');
    expect(fetched).toEqual({ state: 'there', value: 'value' });
    await ask(wanted);
    expect([fetched, count()]).toEqual([{ state: 'there', value: 'value' }, 1]);
  });

  it('fails, is waited for when it is tried again, and can fail and succeed after that', async () => {
    const { wanted, count, answer, fail } = source();
    await ask(wanted);
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

  it('is never what was fetched for another question, which is kept as the former', async () => {
    const [first, second] = [source(), source()];
    await ask(first.wanted);
    await first.answer('first');
    await ask(second.wanted);
    expect([fetched, former]).toEqual([{ state: 'waiting' }, 'first']);
    await second.fail();
    expect([fetched.state, former]).toEqual(['failed', 'first']);
    await retry();
    await second.answer('second');
    expect([fetched, former]).toEqual([{ state: 'there', value: 'second' }, 'second']);
  });

  it('is not replaced by an answer that comes after the question has changed', async () => {
    const [first, second] = [source(), source()];
    await ask(first.wanted);
    await ask(second.wanted);
    await second.answer('second');
    await first.answer('first');
    expect(fetched).toEqual({ state: 'there', value: 'second' });
    // What nobody waited for any more is there when it is wanted again.
    await ask(first.wanted);
    expect([fetched, first.count()]).toEqual([{ state: 'there', value: 'first' }, 1]);
  });

  it('does not fail by the failure of another question, and is fetched anew when it is wanted again', async () => {
    const [first, second] = [source(), source()];
    await ask(first.wanted);
    await first.fail();
    await ask(second.wanted);
    expect([fetched, second.count()]).toEqual([{ state: 'waiting' }, 1]);
    await ask(first.wanted);
    expect([fetched, first.count()]).toEqual([{ state: 'waiting' }, 2]);
  });
});

describe('several things that are wanted', () => {
  let all: readonly Fetched<string>[];

  type ProbeProps = {
    readonly wanted: readonly Resource<string>[];
    readonly atOnce?: number;
    readonly onDraw: (drawn: readonly Fetched<string>[]) => void;
  };

  function Probe({ wanted, atOnce, onDraw }: ProbeProps) {
    onDraw(useFetchedAll(wanted, atOnce));
    return null;
  }

  const ask = (wanted: readonly Resource<string>[], atOnce?: number) =>
    draw(<Probe wanted={wanted} {...(atOnce ? { atOnce } : {})} onDraw={(drawn) => (all = drawn)} />);
  const states = () => all.map(({ state }) => state);

  it('come and fail each by itself, and what failed is tried again by itself', async () => {
    const [first, second] = [source(), source()];
    await ask([first.wanted, present('known'), second.wanted]);
    expect(states()).toEqual(['waiting', 'there', 'waiting']);
    await second.fail();
    await first.answer('first');
    expect(states()).toEqual(['there', 'there', 'failed']);
    await act(async () => {
      const [, , failed] = all;
      if (failed?.state === 'failed') failed.retry();
    });
    await second.answer('second');
    expect([all.map(({ value }) => value), first.count(), second.count()]).toEqual([
      ['first', 'known', 'second'],
      1,
      2,
    ]);
  });

  it('are fetched in their order and only so many at a time', async () => {
    const sources = [source(), source(), source(), source()] as const;
    const asked = () => sources.map(({ count }) => count());
    const wanted = sources.map((each) => each.wanted);
    await ask(wanted, 2);
    expect(asked()).toEqual([1, 1, 0, 0]);
    await sources[1].answer('second');
    expect(asked()).toEqual([1, 1, 1, 0]);
    // What is wanted first now goes before what was next.
    await ask(wanted.toReversed(), 2);
    expect(asked()).toEqual([1, 1, 1, 1]);
    await sources[0].fail();
    expect(states()).toEqual(['waiting', 'waiting', 'there', 'failed']);
    expect(asked()).toEqual([1, 1, 1, 1]);
  });

  it('are the same list until one of them changes', async () => {
    const { wanted, answer } = source();
    const list = [wanted, present('known')];
    await ask(list);
    const before = all;
    await ask(list);
    expect(all).toBe(before);
    await answer('value');
    expect(all).not.toBe(before);
  });
});
