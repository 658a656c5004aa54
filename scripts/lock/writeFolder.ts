import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BriefingFacts, WrittenExclusion } from '../../src/domain/sources/folder';

const module = (imports: string, doc: string, name: string, value: string, satisfied: string) =>
  `${imports}\n\n/** ${doc} */\nexport const ${name} = ${value} as const satisfies ${satisfied};\n`;

const folderTypes = '../../../src/domain/sources/folder';

const literal = (value: unknown) => JSON.stringify(value, undefined, 2);

/** The modules of a briefing's folder before a number is in it, by their names. */
export function folderFiles(
  facts: BriefingFacts,
  exclusions: readonly WrittenExclusion[],
): ReadonlyMap<string, string> {
  const written = `import type { Written } from '../../types';\nimport type { quotations } from './quotations';`;
  const of = (kind: string) => `Written<'${facts.id}', keyof typeof quotations>['${kind}']`;
  return new Map([
    [
      'briefing.ts',
      module(
        `import type { BriefingFacts } from '${folderTypes}';`,
        'The document, the event it records and who speaks.',
        'briefing',
        literal(facts),
        'BriefingFacts',
      ),
    ],
    [
      'quotations.ts',
      module(
        `import type { QuotedSentences } from '${folderTypes}';`,
        'The cited sentences as printed, by their ordinals in the transcript.',
        'quotations',
        '{}',
        'QuotedSentences',
      ),
    ],
    [
      'observations.ts',
      module(written, 'The printed numbers, in reading order.', 'observations', '[]', of('observations')),
    ],
    [
      'milestones.ts',
      module(
        written,
        'Dated events, each with the words it was reported in.',
        'milestones',
        '[]',
        of('milestones'),
      ),
    ],
    [
      'exclusions.ts',
      module(
        `import type { WrittenExclusion } from '${folderTypes}';`,
        'The numerals that no observation, period or milestone rests on, each with its reason.',
        'exclusions',
        `[\n${exclusions.map((exclusion) => JSON.stringify(exclusion)).join(',\n')}\n]`,
        'readonly WrittenExclusion[]',
      ),
    ],
    [
      'index.ts',
      [
        ...['briefing', 'exclusions'].map((name) => `export { ${name} } from './${name}';`),
        `export { default as lock } from './lock.json';`,
        ...['milestones', 'observations', 'quotations'].map((name) => `export { ${name} } from './${name}';`),
        '',
      ].join('\n'),
    ],
  ]);
}

/** Writes files into a folder that is not there yet. */
export function writeNewFolder(folder: string, files: ReadonlyMap<string, string>): void {
  mkdirSync(folder);
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
}
