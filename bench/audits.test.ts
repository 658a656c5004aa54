import { expect, it } from 'vitest';
import { type Audited, auditReport } from './audits';

const category = (
  title: string,
  score: number,
  auditRefs: Audited['categories'][string]['auditRefs'] = [],
) => ({
  title,
  score,
  auditRefs,
});

const run = (performance: number): Audited => ({
  categories: {
    performance: category('Performance', performance, [
      { id: 'paint', weight: 25 },
      { id: 'shift', weight: 25 },
      { id: 'hint', weight: 0 },
    ]),
    accessibility: category('Accessibility', 1, [{ id: 'unknown', weight: 3 }]),
    'best-practices': category('Best Practices', 0.96),
    seo: category('SEO', 1),
  },
  audits: {
    paint: { title: 'First Paint', score: performance, displayValue: '2.0 s' },
    shift: { title: 'Layout Shift', score: 1 },
    hint: { title: 'A hint', score: 0 },
    unknown: { title: 'Does not apply', score: null },
  },
});

it('reports median scores', () => {
  const report = auditReport([{ path: '/', runs: [run(0.5), run(0.9), run(0.8)] }]);
  expect(report).toContain('| / | 80 | 100 | 96 | 100 |');
});

it('lists what costs points, and only that', () => {
  const report = auditReport([{ path: '/', runs: [run(0.5), run(0.9), run(0.8)] }]);
  expect(report.split('\n').filter((line) => line.startsWith('- '))).toEqual([
    '- Performance, −10.0: First Paint: 2.0 s',
  ]);
});

it('lists nothing where nothing is lost', () => {
  expect(auditReport([{ path: '/', runs: [run(1)] }])).not.toContain('- P');
});
