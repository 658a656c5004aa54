import { expect, test } from 'vitest';
import { present } from '../../domain/fetching/resource';
import { yearOf } from '../../domain/period';
import { corpus } from '../../state/corpus';
import { setSliceLoader } from '../../state/sliceLoader';
import { parseQuery } from '../../state/url';
import { sharedPageOf } from './sharedPage';

const at = (path: string, search = '') => sharedPageOf(corpus, { path, hash: '', ...parseQuery(search) });

test('a chart is shared as it is shown, without what lies over it', async () => {
  const cite = 'internet-users.2021.cac-2022.a';
  const shared = await at('/charts/internet-users', `?scale=log&milestones=on&theme=dark&cite=${cite}`);
  expect(shared).toMatchObject({
    path: '/charts/internet-users?scale=log&milestones=on',
    embed: '/embed/charts/internet-users?scale=log&milestones=on',
    view: { kind: 'chart', indicatorId: 'internet-users', scale: 'log', hasMilestones: true },
  });
  expect(shared.observations.map(({ id }) => id)).toContain(cite);
  expect(shared.deck).toBe('/present?deck=internet-users:log:milestones&edit=on');
});

test('a number is shared with its embed', async () => {
  const shared = await at('/figures/internet-users.2021.cac-2022.a');
  expect(shared.title).toContain('Internet users');
  expect(shared.embed).toBe('/embed/figures/internet-users.2021.cac-2022.a');
  expect(shared.observations).toHaveLength(1);
  expect(shared.deck).toBeUndefined();
});

test('a comparison brings the charts it is made of, and has no embed', async () => {
  setSliceLoader({
    citation: () => present(corpus),
    chart: (id) => present(corpus.has('indicator', id) ? corpus : undefined),
    briefing: () => present(corpus),
    search: present({ entries: [] }),
  });
  const shared = await at('/compare', '?compare=internet-users~internet-coverage&time=2012..2021');
  expect(shared.embed).toBeUndefined();
  expect(shared.view).toMatchObject({
    kind: 'comparison',
    charts: [{ indicatorId: 'internet-users' }, { indicatorId: 'internet-coverage' }],
    scale: 'log',
    time: { from: 2012, to: 2021 },
  });
  expect(shared.deck).toBe('/present?deck=compare:internet-users,internet-coverage:2012..2021&edit=on');
  expect(shared.observations.length).toBeGreaterThan(2);
  for (const { period } of shared.observations) expect(yearOf(period)).toBeLessThanOrEqual(2021);
});

test('the table is shared with its filters', async () => {
  const { embed, view, records } = await at('/table', '?topic=economy&sort=-value&speaker=nobody');
  expect(embed).toBe('/embed/table?sort=-value&topic=economy&speaker=nobody');
  expect(view).toMatchObject({
    kind: 'table',
    total: corpus.size,
    arrangement: expect.stringMatching(/^Topic: Digital economy.*; grouped by unit, largest first\.$/u),
  });
  expect(new Set(records.map(({ topic }) => topic))).toEqual(new Set(['economy']));
});

test('a chart of rows asks for more height than one along time', async () => {
  const [rows, line] = await Promise.all([at('/charts/internet-users-rank'), at('/charts/internet-users')]);
  expect(rows.embedHeight).toBeGreaterThan(line.embedHeight);
});

test('the embed of the table has every filter and the columns of the view', async () => {
  const search = '?columns=value~sentence&topic=economy&comparator=over&speaker=niu-yibing&finding=conflict';
  expect((await at('/table', search)).embed).toBe(`/embed/table${search}`);
});
