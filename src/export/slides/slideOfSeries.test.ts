import { expect, it } from 'vitest';
import { createCorpus } from '../../domain/corpus';
import { sample } from '../../domain/testing/sample';
import { seriesOf } from '../../domain/series';
import { slideOfSeries } from './slideOfSeries';

const corpus = createCorpus(sample);
const slideOf = (indicatorId: string, from = corpus, picture?: string) =>
  slideOfSeries({
    corpus: from,
    indicatorId,
    addressOf: (path) => path,
    shapeOf: () => 'circle',
    path: '/charts/visitors',
    subtitle: '',
    description: 'What it shows',
    axis: { scale: 'linear', from: 0, to: 1, title: '', format: '0' },
    valueOf: ({ quantity }) => quantity.value,
    wordsOf: ({ quantity }) => quantity.printed,
    milestones: [],
    picture,
  });

it('has a place for each year and a value for each statement', () => {
  const { body } = slideOf('visitors');
  if (body.kind !== 'chart') throw new Error('Not a chart');
  expect(body.chart.categories.map((words) => words.replaceAll(/\D/gu, '').slice(-4))).toEqual([
    '2018',
    '2019',
    '2020',
  ]);
  const drawn = body.chart.series.flatMap(({ points }) => points.map(({ value }) => value));
  expect(drawn).toHaveLength(corpus.byIndicator('visitors').length);
});

it('draws no chart of years where two periods end in one year, and drops no number', () => {
  const [first] = seriesOf(corpus, 'visitors').points;
  const twice = sample.observations.map((o) =>
    o.id === first?.preferred.id ? { ...o, period: { ...o.period, at: '2019-03' as const } } : o,
  );
  const crowded = createCorpus({ ...sample, observations: twice });
  const { body } = slideOf('visitors', crowded);
  if (body.kind !== 'table') throw new Error('Not a table');
  expect(body.rows).toHaveLength(corpus.byIndicator('visitors').length);
  expect(slideOf('visitors', crowded, 'data:image/png;base64,').body.kind).toBe('picture');
});
