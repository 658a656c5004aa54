import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { verifyDataset } from '../src/domain/verify/dataset';
import type { Dataset } from '../src/domain/model';
import { formatViolations, type Violation } from '../src/domain/verify/violation';
import { verifyTranscript } from '../src/domain/verify/transcript';
import { sha256 } from './sha256';
import { verifySentences } from './transcript/verifySentences';
import { dataFolder, datasetIn } from './vite/dataFolder';

/** Everything that can be said against a dataset, given a folder that holds `<briefing id>.txt` for each briefing. */
export function verifySources(dataset: Dataset, folder: string): Violation[] {
  return [
    ...verifyDataset(dataset, sha256),
    ...dataset.briefings.flatMap((briefing) => {
      const file = join(folder, `${briefing.id}.txt`);
      if (!existsSync(file)) {
        return [
          { file, record: briefing.id, rule: 'the transcript is there', expected: 'a file', found: 'none' },
        ];
      }
      const transcript = readFileSync(file, 'utf8');
      return [
        ...verifyTranscript(dataset, briefing, transcript, sha256, file),
        ...verifySentences(dataset, briefing, transcript, file),
      ];
    }),
  ];
}

const [, script, folder] = process.argv;
if (script?.endsWith('verifySources.ts')) {
  if (folder === undefined) {
    console.error('Name the folder that holds the transcripts: npm run verify-sources -- <folder>');
    process.exit(2);
  }
  const dataset = await datasetIn(dataFolder());
  const violations = verifySources(dataset, folder);
  if (violations.length > 0) console.error(`${formatViolations(violations)}\n`);
  const { briefings, quotations, observations, ledgers } = dataset;
  const numerals = ledgers.reduce((sum, ledger) => sum + ledger.inventory.length, 0);
  console.log(
    `${briefings.length} transcripts, ${quotations.length} quotations, ${observations.length} observations, ${numerals} numerals: ${
      violations.length === 0 ? 'all as recorded' : `${violations.length} differences`
    }`,
  );
  process.exitCode = violations.length === 0 ? 0 : 1;
}
