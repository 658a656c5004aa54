import { describe, expect, it } from 'vitest';
import type { Content } from './floor/shown.mjs';
import { conditionsNamed } from './measure/conditions';
import type { Interaction } from './measure/interactions';
import type { Load } from './measure/load';
import { reportOf, shortReportOf } from './report';
import type { Results, Series, Touched, Touches } from './results';
import type { Way } from './ways';
import { verdictsOf } from './verdict';

const load: Load = {
  requests: 1,
  bytes: 9000,
  scriptBytes: 0,
  scripts: [],
  firstPaint: 400,
  largestPaint: 400,
  drawn: 500,
  settled: 500,
  scriptToChart: 600,
  longestTask: 60,
  blockingTime: 10,
  layoutShift: 0,
  heapBytes: 1e6,
};
const content: Content = { words: 815, links: 143, marks: 61 };

const series = (way: Way, more: Partial<Load> = {}, page = 'chart', scriptGzip = 0): Series => ({
  page,
  way,
  loads: [{ ...load, ...more }],
  content,
  scriptGzip,
});

const results = (all: readonly Series[], touches?: Touches): Results => ({
  condition: conditionsNamed(['slow'])[0]!,
  series: all,
  touches,
  missing: [],
});

const touched = (way: Way, interaction: Interaction, ...times: readonly number[]): Touched => ({
  page: 'chart',
  way,
  interaction,
  times,
});
const touches = (all: readonly Touched[], more: Partial<Touches> = {}): Touches => ({
  touched: all,
  awakenings: [],
  failed: [],
  ...more,
});

const woken = (afterChunk: number): Touches => {
  const wake = { total: 900, afterChunk };
  return touches([], { awakenings: [{ cold: wake, warm: wake }] });
};

const unmet = (all: readonly Series[], more?: Touches) =>
  verdictsOf(results(all, more))
    .filter(({ isMet }) => isMet === false)
    .map(({ what }) => what);

describe('the targets of a load', () => {
  it('are met by a page as fast as its floor', () => {
    const verdicts = verdictsOf(results([series('site'), series('floor')]));
    expect(verdicts.map(({ isMet }) => isMet)).not.toContain(false);
    expect(verdicts.map(({ what }) => what)).toContain('settled');
  });

  it.each([
    [{ firstPaint: 441 }, 'first paint'],
    [{ largestPaint: 441 }, 'largest paint'],
    [{ drawn: 551 }, 'charts drawn'],
    [{ settled: 601 }, 'settled'],
    [{ blockingTime: 13 }, 'blocking time'],
    [{ layoutShift: 0.001 }, 'layout shift'],
  ])('%j breaks one', (more, what) => {
    expect(unmet([series('site', more), series('floor')])).toEqual([what]);
  });

  it('leave a fifth of the plain build’s blocking time, where there is one', () => {
    const floor = series('floor');
    const plain = series('plain', { blockingTime: 100 });
    expect(unmet([series('site', { blockingTime: 32 }), floor, plain])).toEqual([]);
    expect(unmet([series('site', { blockingTime: 33 }), floor, plain])).toEqual(['blocking time']);
  });

  it('take the lightest plain page for a kind that is not built so', () => {
    const floor = series('floor', {}, 'briefings');
    const plains = [200, 100].map((time, index) => series('plain', { blockingTime: time }, `page ${index}`));
    expect(unmet([series('site', { blockingTime: 32 }, 'briefings'), floor, ...plains])).toEqual([]);
    expect(unmet([series('site', { blockingTime: 33 }, 'briefings'), floor, ...plains])).toEqual([
      'blocking time',
    ]);
  });

  it.each([
    ['overview', 40_000],
    ['method', 40_000],
    ['compare', 90_000],
    ['embed', 3000],
  ])('limit the script of %s to %d bytes', (page, most) => {
    const floor = series('floor', {}, page);
    expect(unmet([series('site', {}, page, most), floor])).toEqual([]);
    expect(unmet([series('site', {}, page, most + 1), floor])).toEqual([
      'script before the first interaction',
    ]);
  });

  it('ask for charts only where the floor has some', () => {
    const none = { drawn: null, settled: null };
    const whats = verdictsOf(results([series('site', none), series('floor', none)])).map(({ what }) => what);
    expect(whats).not.toContain('charts drawn');
  });

  it('are missed where the site never draws its charts', () => {
    expect(unmet([series('site', { drawn: null }), series('floor')])).toEqual(['charts drawn']);
  });
});

describe('the targets of interactions', () => {
  const pair = [series('site'), series('floor')];

  it('compare medians with the floor with script', () => {
    const base = touched('scripted', 'sort', 40, 90, 30);
    expect(unmet(pair, touches([touched('site', 'sort', 10, 60, 900), base]))).toEqual([]);
    expect(unmet(pair, touches([touched('site', 'sort', 10, 61, 900), base]))).toEqual(['sort']);
  });

  it('are missed where the site does not answer', () => {
    expect(unmet(pair, touches([touched('scripted', 'early', 40)]))).toEqual([
      'click at first paint → its sentence',
    ]);
  });

  it('ask for half the time of a document behind a link', () => {
    const base = touched('site', 'document', 800);
    expect(unmet(pair, touches([touched('site', 'link', 400), base]))).toEqual([]);
    expect(unmet(pair, touches([touched('site', 'link', 401), base]))).toHaveLength(1);
  });

  it('ask for half the time the plain build takes from script to chart', () => {
    const all = [...pair, series('plain')];
    expect(unmet(all, woken(300))).toEqual([]);
    expect(unmet(all, woken(301))).toEqual(['first touch → live chart, after its chunk']);
  });
});

describe('the report', () => {
  const about = { browser: 'Chromium 1', runs: 1 };
  const all = [series('plain', { firstPaint: 1000 }), series('floor'), series('site')];
  const report = reportOf([results(all)], about);

  it('sets the site before the floor and the plain build', () => {
    const rows = report.split('\n').filter((line) => line.startsWith('| chart |'));
    expect(rows.slice(0, 3).map((row) => row.split(' | ')[1])).toEqual(['Verbatim', 'floor', 'plain']);
  });

  it('gives ratios to the floor', () => {
    expect(report).toContain('| chart | plain | 2.50 | 1.00 | 1.00 | 1.00 |');
  });

  it('says what was met', () => {
    expect(report).toContain('| chart | first paint | ≤ 1.1 × floor | 1.00 × floor | met |');
  });

  it('sets other tools in a table of their own, with the sort of the table page beside', () => {
    const overview = (['site', 'floor', 'echarts'] as const).map((way) => series(way, {}, 'overview'));
    const sorts = touches([
      { ...touched('site', 'sort', 56), page: 'table' },
      { ...touched('echarts', 'sort', 64), page: 'overview' },
    ]);
    const lines = reportOf([results(overview, sorts)], about).split('\n');
    expect(lines).toContain('| Verbatim | 1 | 9.0 | 0.0 | 400 | 400 | 500 | 10 | 56 |');
    expect(lines).toContain('| ECharts | 1 | 9.0 | 0.0 | 400 | 400 | 500 | 10 | 64 |');
    expect(lines.filter((line) => line.startsWith('| overview | sort'))).toEqual([]);
    expect(report).not.toContain('Other tools');
  });

  it('counts what page and floor show', () => {
    expect(report).toContain('- chart: 815 words, 143 links, 61 marks; floor: 815, 143, 61');
  });

  it('is refused where a floor shows less than its page', () => {
    const thin = all.map((one) =>
      one.way === 'floor' ? { ...one, content: { ...content, links: 90 } } : one,
    );
    expect(() => reportOf([results(thin)], about)).toThrow(/chart: the page shows 143 links, its floor 90/u);
    expect(() => shortReportOf([results(thin)], about)).toThrow(/No ratio/u);
  });

  it('names in the documents too what was missing or led to nothing', () => {
    const failed = ['chart (plain): sort'];
    const short = shortReportOf(
      [
        {
          ...results(all, touches([touched('site', 'sort', 40)], { failed })),
          missing: [{ page: 'embed', way: 'site' }],
        },
      ],
      about,
    );
    expect(short).toContain('Not there, so not measured: embed (Verbatim).');
    expect(short).toContain('Led to nothing: chart (plain): sort.');
    expect(short).toContain('| chart | sort | 40 | – | – |');
  });
});
