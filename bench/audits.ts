import { tableOf } from './markdown';
import { summaryOf } from './measure/statistics';

/** The part of Lighthouse's result that is reported. */
export type Audited = {
  readonly categories: Readonly<
    Record<
      string,
      {
        readonly title: string;
        readonly score: number | null;
        readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
      }
    >
  >;
  readonly audits: Readonly<
    Record<
      string,
      { readonly title: string; readonly score: number | null; readonly displayValue?: string | undefined }
    >
  >;
};

/** The runs of one page. */
export type PageAudit = { readonly path: string; readonly runs: readonly Audited[] };

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** Scores run from 0 to 1 and are shown as points of a hundred. */
const points = (score: number | null | undefined) =>
  score === null || score === undefined ? '–' : String(Math.round(score * 100));

function medianScore(runs: readonly Audited[], category: string): number | undefined {
  const scores = runs.map((run) => run.categories[category]?.score ?? 0);
  return summaryOf(scores)?.median;
}

/** What keeps a category from a hundred, each audit with the points of its category it costs at most. */
function costlyAudits({ categories: all, audits }: Audited): readonly string[] {
  return categories.flatMap((name) => {
    const category = all[name];
    if (!category) return [];
    const weights = category.auditRefs.reduce((sum, ref) => sum + ref.weight, 0);
    return category.auditRefs.flatMap(({ id, weight }) => {
      const audit = audits[id];
      if (!audit || audit.score === null || audit.score >= 1 || weight === 0) return [];
      const cost = ((1 - audit.score) * weight * 100) / weights;
      const value = audit.displayValue === undefined ? '' : `: ${audit.displayValue}`;
      return [`${category.title}, −${cost.toFixed(1)}: ${audit.title}${value}`];
    });
  });
}

/** The run in the middle by performance: its audits stand for all. */
function middleRun(runs: readonly Audited[]): Audited | undefined {
  const inOrder = runs.toSorted(
    (a, b) => (a.categories.performance?.score ?? 0) - (b.categories.performance?.score ?? 0),
  );
  return inOrder[Math.floor((inOrder.length - 1) / 2)];
}

/** Median scores of each page, then every audit that costs points. */
export function auditReport(pages: readonly PageAudit[]): string {
  const scores = tableOf(
    ['page', 'performance', 'accessibility', 'best practices', 'SEO'],
    pages.map(({ path, runs }) => [
      path,
      ...categories.map((category) => points(medianScore(runs, category))),
    ]),
    1,
  );
  const costs = pages.flatMap(({ path, runs }) => {
    const run = middleRun(runs);
    const audits = run ? costlyAudits(run) : [];
    return audits.length === 0 ? [] : [`${path}\n${audits.map((audit) => `- ${audit}`).join('\n')}`];
  });
  return [scores, ...costs].join('\n\n');
}
