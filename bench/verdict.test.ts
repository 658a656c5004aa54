import { describe, expect, it } from 'vitest';
import type { Content, Load } from './measure/load';
import { conditionsNamed } from './measure/conditions';
import type { Results, Series, Touches, Way } from './results';
import { reportOf, thinFloors } from './report';
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
  longestTask: 60,
  blockingTime: 10,
  layoutShift: 0,
  heapBytes: 1e6,
};

const series = (way: Way, more: Partial<Load> = {}, page = 'chart', scriptGzip = 0): Series => ({
  page,
  way,
  loads: [{ ...load, ...more }],
  content: { links: 1, marks: 1, drawnWords: 1, characters: 1 },
  scriptGzip,
});

const results = (all: readonly Series[], touches?: Touches): Results => ({
  condition: conditionsNamed(['slow'])[0]!,
  series: all,
  touches,
  missing: [],
});

const unmet = (all: readonly Series[], touches?: Touches) =>
  verdictsOf(results(all, touches))
    .filter(({ isMet }) => isMet === false)
    .map(({ what }) => what);

describe('the targets', () => {
  it('are met by a page as fast as its floor', () => {
    const verdicts = verdictsOf(results([series('site'), series('floor')]));
    expect(verdicts.map(({ isMet }) => isMet)).not.toContain(false);
    expect(verdicts.map(({ what }) => what)).toContain('settled');
  });

  it.each([
    [{ firstPaint: 461 }, 'first paint'],
    [{ largestPaint: 461 }, 'largest paint'],
    [{ drawn: 576 }, 'charts drawn'],
    [{ settled: 751 }, 'settled'],
    [{ longestTask: 111 }, 'longest task'],
    [{ blockingTime: 111 }, 'blocking time'],
    [{ layoutShift: 0.001 }, 'layout shift'],
  ])('%j breaks one', (more, what) => {
    expect(unmet([series('site', more), series('floor')])).toEqual([what]);
  });

  it('limit the script of overview, chart and embed', () => {
    expect(unmet([series('site', {}, 'chart', 100_001), series('floor')])).toEqual([
      'script before the first interaction',
    ]);
    expect(unmet([series('site', {}, 'embed', 10_001), series('floor', {}, 'embed')])).toHaveLength(1);
    expect(unmet([series('site', {}, 'figure', 900_000), series('floor', {}, 'figure')])).toEqual([]);
  });

  it('ask for charts only where the floor has some', () => {
    const none = { drawn: null, settled: null };
    const whats = verdictsOf(results([series('site', none), series('floor', none)])).map(({ what }) => what);
    expect(whats).not.toContain('charts drawn');
  });

  it('are missed where the site never draws its charts', () => {
    expect(unmet([series('site', { drawn: null }), series('floor')])).toEqual(['charts drawn']);
  });

  it('hold clicks to a tenth of a second, and a touched still to three after its chunk', () => {
    const click = { painted: 101, framed: 90 };
    const wake = { total: 900, afterChunk: 301 };
    const touches = {
      clicks: [{ page: 'chart', runs: [{ first: click, next: { ...click, painted: 99 } }] }],
      awakenings: [{ cold: wake, warm: wake }],
    };
    expect(unmet([series('site'), series('floor')], touches)).toEqual([
      'first click on a number → its sentence',
      'first touch → live chart, after its chunk',
    ]);
  });
});

describe('the report', () => {
  const report = reportOf(
    [results([series('plain', { firstPaint: 1000 }), series('floor'), series('site')])],
    {
      browser: 'Chromium 1',
      runs: 1,
    },
  );

  it('sets the site before the floor and the plain build', () => {
    const rows = report.split('\n').filter((line) => line.startsWith('| chart |'));
    expect(rows.slice(0, 3).map((row) => row.split(' | ')[1])).toEqual(['Verbatim', 'floor', 'plain']);
  });

  it('gives ratios to the floor', () => {
    expect(report).toContain('| chart | plain | 2.50 | 1.00 | 1.00 | 1.00 |');
  });

  it('warns of a floor that holds less than the site', () => {
    const content = { links: 100, marks: 10, drawnWords: 100, characters: 1000 };
    const warning = (more: Partial<Content>) =>
      thinFloors([
        { ...series('site'), content },
        { ...series('floor'), content: { ...content, ...more } },
      ]);
    expect(warning({ characters: 950 })).toBe('');
    expect(warning({ characters: 800 })).toContain('chart');
    expect(warning({ marks: 9 })).toContain('chart');
    expect(warning({ links: 90 })).toContain('chart');
  });

  it('says what was met', () => {
    expect(report).toContain('| chart | first paint | ≤ 1.15 × floor | 1.00 × floor | met |');
  });
});
