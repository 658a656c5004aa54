import { writeLocks } from './lock/writeLocks';

const [, , folder] = process.argv;
if (folder === undefined) {
  console.error(
    'Name the folder that holds the transcripts, each as <briefing>.txt: npm run lock -- <folder>',
  );
  process.exit(2);
}
for (const outcome of await writeLocks(folder)) {
  if (outcome.state !== 'refused') {
    console.log(`${outcome.id}: lock.json ${outcome.state}`);
    continue;
  }
  process.exitCode = 1;
  console.error(`${outcome.id}: lock.json was left as it is.`);
  for (const problem of outcome.problems) console.error(`  ${problem}`);
}
