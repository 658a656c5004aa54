export type Counts = { readonly passed: number; readonly failed: number };
export type Report = { readonly kind: 'counted'; readonly counts: Counts } | { readonly kind: 'unreadable' };

const PASSED: Counts = { passed: 1, failed: 0 };
const FAILED: Counts = { passed: 0, failed: 1 };

/** A field that the report must have as a number. */
function numberAt(record: unknown, key: string): number {
  const value: unknown = typeof record === 'object' && record !== null ? Reflect.get(record, key) : undefined;
  if (typeof value !== 'number') throw new TypeError(`${key} is not a number`);
  return value;
}

function readReport(text: string, countsOf: (report: unknown) => Counts): Report {
  try {
    return { kind: 'counted', counts: countsOf(JSON.parse(text)) };
  } catch {
    return { kind: 'unreadable' };
  }
}

/** Skipped tests count neither way. */
export function countVitest(text: string): Report {
  return readReport(text, (report) => ({
    passed: numberAt(report, 'numPassedTests'),
    failed: numberAt(report, 'numFailedTests'),
  }));
}

/** A test that passed only when tried again counts as failed. */
export function countPlaywright(text: string): Report {
  return readReport(text, (report) => {
    const stats: unknown = Object(report).stats;
    return {
      passed: numberAt(stats, 'expected'),
      failed: numberAt(stats, 'unexpected') + numberAt(stats, 'flaky'),
    };
  });
}

/** What a step adds to the sum. A bad exit with no failed test (a broken file, no test at all) is one failure. */
export function countsOfStep(exitCode: number, report?: Report): Counts {
  if (!report) return exitCode === 0 ? PASSED : FAILED;
  if (report.kind === 'unreadable') return FAILED;
  const { passed, failed } = report.counts;
  const isUnexplained = failed === 0 && (exitCode !== 0 || passed === 0);
  return isUnexplained ? { passed, failed: 1 } : report.counts;
}

export function sumCounts(all: readonly Counts[]): Counts {
  return all.reduce(
    (sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
    {
      passed: 0,
      failed: 0,
    },
  );
}

export function formatCounts({ passed, failed }: Counts): string {
  return `${passed} passed, ${failed} failed`;
}
