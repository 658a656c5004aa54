// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { drawingForTests } from '../../charts/testing/drawing';
import { type Corpus, createCorpus } from '../../domain/corpus';
import { explainFailuresBy } from '../../domain/fetching/failure';
import { failures } from '../../domain/fetching/failures';
import { present, resources } from '../../domain/fetching/resource';
import { createSliceMaker } from '../../domain/slice';
import { searchEntriesOf } from '../../domain/searchIndex';
import { firstTwo as corpus } from '../../state/testing/firstTwo';
import { setSliceLoader } from '../../state/sliceLoader';
import { receivePlace, store } from '../../state/store';
import { CorpusContext } from '../../state/useCorpus';
import { defaultComparison } from '../../state/comparisons';
import { IndicatorsSection } from './IndicatorsSection';

const { host, draw } = drawingForTests();
const makeSlice = createSliceMaker(corpus);
const sliceOf = (charts: readonly string[]): Corpus => {
  const { dataset, sliceContext } = makeSlice({ citations: [], charts });
  return createCorpus(dataset, sliceContext);
};
const page = sliceOf(defaultComparison);

let isOffline = false;
beforeEach(() => {
  isOffline = false;
  explainFailuresBy(async () => failures.unreachable);
  setSliceLoader({
    citation: () => present(undefined),
    chart: resources(async (id) => {
      if (isOffline) throw new TypeError('offline');
      return corpus.has('indicator', id) ? sliceOf([id]) : undefined;
    }),
    briefing: () => present(corpus),
    search: present({ entries: searchEntriesOf(corpus) }),
  });
});

async function at(search = ''): Promise<void> {
  receivePlace('/compare', search, '');
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  await draw(
    <CorpusContext value={page}>
      <IndicatorsSection />
    </CorpusContext>,
  );
  // From here on React works in its own time.
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
  await vi.waitFor(() => expect(host().querySelector('[data-pending]')).toBeNull(), 8000);
}

const text = () => host().textContent;
const chips = () =>
  [...host().querySelectorAll('[aria-label="Chosen indicators"] a')].map((link) => link.textContent);
const regionOf = (title: string) =>
  [...host().querySelectorAll('section section')].find(
    (section) => section.querySelector('h3')?.textContent === title,
  );
const citedIn = (element: Element | undefined) =>
  [...(element?.querySelectorAll<HTMLElement>('a[data-cite]') ?? [])].map((link) => link.dataset.cite);

describe('the section of indicators', () => {
  test('shows the first comparison when none is asked for', async () => {
    await at();
    expect(chips()).toEqual(['Internet users', 'Digital economy', 'Big data industry', 'Data output']);
    expect(text()).toContain('Log scale: a doubling is the same height everywhere.');
    const digital = [...host().querySelectorAll('details')].find((d) =>
      d.textContent.includes('Digital economy'),
    );
    expect(digital?.querySelector('summary')?.textContent).toContain('4.14 times (3.952 to 4.339 times)');
    expect(digital?.textContent).toContain('over 9 yearly steps (2021 minus 2012)');
    expect(new Set(citedIn(digital))).toEqual(
      new Set(['digital-economy.2012.cac-2022.a', 'digital-economy.2021.cac-2022.a']),
    );
  });

  test('fetches what the page does not hold, and sets single numbers apart', async () => {
    await at('?compare=internet-users~5g-users~internet-users-rank');
    await vi.waitFor(() => expect(chips()).toContain('5G mobile users'));
    expect(regionOf('Only one number: no line')?.textContent).toContain('455 million');
    expect(regionOf('Not indexed')?.textContent).toContain('Ranks are positions, not amounts');
  });

  test('says what could not be loaded, and tries again', async () => {
    isOffline = true;
    await at('?compare=internet-users~5g-users');
    await vi.waitFor(() => expect(text()).toContain('Numbers for 5g-users could not be loaded'));
    isOffline = false;
    host().querySelector<HTMLButtonElement>('[role="alert"] button')?.click();
    await vi.waitFor(() => expect(chips()).toContain('5G mobile users'));
  });

  test('refuses an indicator that there is not', async () => {
    await at('?compare=internet-users~nothing');
    await vi.waitFor(() =>
      expect(store.getState().place.problems).toEqual([
        { key: 'compare', reason: 'there is no indicator “nothing”' },
      ]),
    );
    expect(chips()).toHaveLength(4);
  });

  test('limits the years of what is drawn and computed', async () => {
    await at('?time=2017..2021');
    expect(regionOf('Only one number in these years: no line')?.textContent).toContain('45.5 trillion');
    expect([...host().querySelectorAll('select')].map(({ value }) => value)).toEqual(['2017', '2021']);
    await at('?time=1990..1991');
    expect(text()).toContain('none of these indicators has two here');
    expect(regionOf('No numbers for these years')).toBeDefined();
  });

  test('shows the numbers as a table, indicator by period', async () => {
    await at('?view=table');
    const heads = [...host().querySelectorAll('thead th')].map((cell) => cell.textContent);
    expect(heads).toEqual(['Indicator', '2012', '2017', '2021', '[by Mar 2023]']);
    const rows = [...host().querySelectorAll('tbody tr')];
    expect(rows.map((row) => row.querySelector('th')?.textContent)).toEqual(chips());
    expect(new Set(citedIn(rows[0]))).toEqual(
      new Set(corpus.byIndicator('internet-users').map(({ id }) => id)),
    );
    expect(citedIn(rows[1])).toEqual(['digital-economy.2012.cac-2022.a', 'digital-economy.2021.cac-2022.a']);
  });

  test('shows small charts, those of one group once', async () => {
    await at('?view=multiples&compare=internet-users~websites-summoned~websites-fined');
    await vi.waitFor(() => expect(chips()).toHaveLength(3));
    expect(host().querySelectorAll('[data-chart][data-variant="small"]')).toHaveLength(2);
  });

  test('takes an indicator out, but not the last', async () => {
    await at('?compare=internet-users~data-output');
    const button = host().querySelector<HTMLButtonElement>('[aria-label="Remove Data output"]');
    button?.click();
    expect(store.getState().place.query.compare).toEqual(['internet-users']);
    await vi.waitFor(() => expect(host().querySelector('[aria-label^="Remove"]')).toBeNull());
  });
});
