// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { drawingForTests } from '../../charts/testing/drawing';
import { createCorpus } from '../../domain/corpus';
import { present, resources } from '../../domain/fetching/resource';
import { createSliceMaker } from '../../domain/slice';
import { sample } from '../../domain/testing/sample';
import { setSliceLoader } from '../../state/sliceLoader';
import { receivePlace, store } from '../../state/store';
import { useCitation, useReady } from './useCitation';

const whole = createCorpus(sample);
const [own, other] = ['benches.2019.park-2020.a', 'trees.2020.park-2020.a'] as const;

function partOf(id: string) {
  const { dataset, sliceContext } = createSliceMaker(whole)({ citations: [id] });
  return createCorpus(dataset, sliceContext);
}

const page = partOf(own);
const { draw } = drawingForTests();

let asked: string[] = [];
let isOffline = false;
beforeEach(() => {
  asked = [];
  isOffline = false;
  store.setState(store.getInitialState(), true);
  setSliceLoader({
    citation: resources(async (id) => {
      asked.push(id);
      if (isOffline) throw new TypeError('offline');
      return whole.observation(id) ? partOf(id) : undefined;
    }),
    chart: () => present(undefined),
    briefing: () => present(whole),
    searchEntries: present([]),
  });
});
afterEach(() => store.setState(store.getInitialState(), true));

let citation: ReturnType<typeof useCitation>;

type CitingProps = {
  readonly id: string | undefined;
  readonly onDraw: (drawn: typeof citation) => void;
};

function Citing({ id, onDraw }: CitingProps) {
  onDraw(useCitation(page, id));
  return null;
}

function Reading({ ids }: { readonly ids: readonly (string | undefined)[] }) {
  useReady(page, ids);
  return null;
}

const cite = (id: string | undefined) => draw(<Citing id={id} onDraw={(drawn) => (citation = drawn)} />);

const problems = () => store.getState().place.problems;

describe('the data of a citation', () => {
  it('is the page’s own where the page has it', async () => {
    await cite(own);
    expect(citation).toEqual({ state: 'there', value: page });
    expect(asked).toEqual([]);
  });

  it('is fetched where the page has it not', async () => {
    await cite(other);
    if (citation.state !== 'there') throw new Error(`The citation is ${citation.state}`);
    expect(citation.value?.isCitable(other)).toBe(true);
    expect([asked, problems()]).toEqual([[other], []]);
  });

  it('is not asked for while no citation is open', async () => {
    await cite(undefined);
    expect([citation.state, asked]).toEqual(['waiting', []]);
  });

  it.each(['nothing', 'constructor'])('of “%s” is refused with the reason, and closes', async (id) => {
    receivePlace('/table', `?topic=law&cite=${id}`, '');
    expect(store.getState().place.query.cite).toBe(id);
    await cite(id);
    expect(store.getState().place.query).toMatchObject({ cite: undefined, topic: ['law'] });
    expect(problems()).toEqual([{ key: 'cite', reason: `there is no number “${id}”` }]);
  });

  it('that cannot be had now is no reason to refuse it', async () => {
    isOffline = true;
    receivePlace('/table', `?cite=${other}`, '');
    await cite(other);
    expect(citation.state).toBe('failed');
    expect([store.getState().place.query.cite, problems()]).toEqual([other, []]);
  });
});

describe('the citations that may be next', () => {
  beforeEach(() => {
    vi.stubGlobal('requestIdleCallback', (callback: () => void) => queueMicrotask(callback));
    vi.stubGlobal('cancelIdleCallback', () => {});
    return () => vi.unstubAllGlobals();
  });

  it('are fetched ahead, those that the page has not, and once', async () => {
    await draw(<Reading ids={[own, undefined, other]} />);
    await draw(<Reading ids={[own, other]} />);
    expect(asked).toEqual([other]);
  });

  it('are not missed when they cannot be had', async () => {
    isOffline = true;
    await draw(<Reading ids={[other]} />);
    expect([asked, problems()]).toEqual([[other], []]);
  });
});
