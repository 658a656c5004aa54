import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { type Counts, countsOfStep, formatCounts, type Report, sumCounts } from './checks/counts';
import { BUILD_STEP, groupsOf, STEPS, type Step } from './checks/steps';
import { runNpm, runNpmBeside } from './setup/run.mjs';

/** A port of its own, so that two checkouts never test each other's pages. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      // The address is a text only for a named socket, which this is not.
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

function reportOf({ tests }: Step): Report | undefined {
  if (!tests) return undefined;
  return existsSync(tests.file) ? tests.count(readFileSync(tests.file, 'utf8')) : { kind: 'unreadable' };
}

async function runStep(step: Step, variables: Record<string, string>): Promise<Counts> {
  const heading = `\n=== ${step.title} ===`;
  // A report of an earlier run must not be taken for this one's.
  if (step.tests) rmSync(step.tests.file, { force: true });
  const args = ['run', '--silent', step.script, ...(step.args ? ['--', ...step.args] : [])];
  if (step.isBeside) {
    const { exitCode, output } = await runNpmBeside(args, variables);
    console.log(`${heading}\n${output.trimEnd()}`);
    return countsOfStep(exitCode, reportOf(step));
  }
  console.log(heading);
  return countsOfStep(await runNpm(args, variables), reportOf(step));
}

async function runSteps(steps: readonly Step[]): Promise<Counts> {
  const variables = {
    CI: '1',
    TEST_PORT: String(await freePort()),
    TEST_PORT_DEVELOPMENT: String(await freePort()),
    TEST_PORT_THREE: String(await freePort()),
    TEST_PORT_TEN: String(await freePort()),
  };
  const results = new Map<Step, Counts>();
  const lines: string[] = [];
  for (const group of groupsOf(steps)) {
    const isBuilt = results.get(BUILD_STEP)?.failed === 0;
    const left = group.filter((step) => !step.needsBuild || isBuilt);
    for (const step of group.filter((one) => !left.includes(one)))
      lines.push(`${step.title}: not run, because the build failed`);
    await Promise.all(
      left.map(async (step) => {
        const startedAt = performance.now();
        const counts = await runStep(step, variables);
        const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
        results.set(step, counts);
        lines.push(`${step.title}: ${formatCounts(counts)} (${seconds} s)`);
      }),
    );
  }
  console.log(`\n=== summary ===\n${lines.join('\n')}\n`);
  return sumCounts([...results.values()]);
}

const isFast = process.argv.includes('--fast');
const total = await runSteps(STEPS.filter((step) => step.fast || !isFast));
console.log(formatCounts(total));
process.exitCode = total.failed === 0 ? 0 : 1;
