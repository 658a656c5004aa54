import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { guessBriefing, guessExclusions, unknown } from './lock/guessBriefing';
import { lockOf, lockText } from './lock/lockOf';
import { folderFiles, writeNewFolder } from './lock/writeFolder';
import { briefingsFolder, writeFolderIndex } from './lock/writeLocks';

const [, , transcripts, id] = process.argv;
const fail = (message: string): never => {
  console.error(message);
  process.exit(2);
};
if (transcripts === undefined || id === undefined)
  fail('Usage: npm run briefing -- <folder with the transcript> <id>, where the transcript is <id>.txt');
else if (!/^[a-z][a-z0-9-]*$/u.test(id))
  fail(`An id has small letters, digits and hyphens, such as miit-2024; “${id}” has others.`);
else {
  const file = join(transcripts, `${id}.txt`);
  const folder = join(briefingsFolder, id);
  if (!existsSync(file)) fail(`There is no ${file}. Save the transcript there first.`);
  if (existsSync(folder)) fail(`${folder} is there already. Change what is in it by hand.`);
  const transcript = readFileSync(file, 'utf8');
  const facts = guessBriefing(id, transcript);
  const { lock, problems } = lockOf({ briefing: facts, quotations: {} }, transcript);
  const files = folderFiles(facts, guessExclusions(transcript, lock));
  writeNewFolder(folder, new Map([...files, ['lock.json', lockText(lock)]]));
  writeFolderIndex();
  execFileSync('npx', ['biome', 'format', '--write', folder], { stdio: 'ignore' });
  console.log(`${folder} was written: ${facts.speakers.length} speakers, ${lock.turns.length} turns.`);
  for (const problem of problems) console.log(`  ${problem}`);
  console.log(`
Next:
  1. Read briefing.ts again, and write what it says “${unknown}” for.
  2. npm run locate -- ${transcripts} ${id} "<the printed words>" prints what to add for a number.
  3. npm run lock -- ${transcripts}
  4. npm run verify-sources -- ${transcripts} says what is missing.`);
}
