/** A broken rule of the data: where, which, what was expected and what is there. */
export type Violation = {
  /** File of the repository, or of a transcript, that holds the record. */
  readonly file: string;
  /** The record's id, or a position in a transcript. */
  readonly record: string;
  readonly rule: string;
  readonly expected: string;
  readonly found: string;
};

/** Where a violation stands. */
export type Place = Pick<Violation, 'file' | 'record'>;

/** A file in the folder of a briefing. */
type BriefingFile =
  | 'briefing.ts'
  | 'quotations.ts'
  | 'observations.ts'
  | 'milestones.ts'
  | 'exclusions.ts'
  | 'lock.json';

/** The path of a file in the folder of a briefing. */
export const fileIn = (briefing: string | undefined, file: BriefingFile): string =>
  `data/briefings/${briefing ?? '?'}/${file}`;

/** The briefing that the id of a quotation or a turn begins with. */
export const briefingIn = (id: string): string => id.slice(0, id.lastIndexOf('.'));

const shortened = (text: string) => (text.length > 160 ? `${text.slice(0, 160)}…` : text);

/** A violation as lines for a terminal. */
export const formatViolation = ({ file, record, rule, expected, found }: Violation): string =>
  `${file}: ${record}\n  rule:     ${rule}\n  expected: ${shortened(expected)}\n  found:    ${shortened(found)}`;

/** Where to look for what is to be done, by the file that holds the record. */
const advice: readonly (readonly [end: string, todo: string])[] = [
  [
    '.txt',
    'Run "npm run lock -- <folder>" if the transcript is right; else correct the record that is named.',
  ],
  ['lock.json', 'Run "npm run lock -- <folder>".'],
  [
    'exclusions.ts',
    'Cite the numeral in observations.ts, or leave it out in exclusions.ts with the sentence, the numeral and a reason.',
  ],
  [
    'observations.ts',
    'Read the sentence again and correct the record, or the words (terms) of its indicator.',
  ],
  ['quotations.ts', 'Copy the sentence as "npm run locate" prints it, then run "npm run lock -- <folder>".'],
  ['milestones.ts', 'Read the sentence again and correct the milestone.'],
  ['briefing.ts', 'Correct the record of the briefing, then run "npm run lock -- <folder>".'],
  ['indicators.ts', 'Give the indicator words of its own, and a number; or take it out.'],
];

/** Violations for someone who adds to the data: grouped by rule, each with a count, one example and what to do. */
export function formatViolations(violations: readonly Violation[]): string {
  const groups = new Map<string, Violation[]>();
  for (const violation of violations) {
    // Positions differ, the rule does not.
    const key = `${violation.file} ${violation.rule.replaceAll(/“[^”]*”|\S+\.s\d+/gu, '…')}`;
    groups.set(key, [...(groups.get(key) ?? []), violation]);
  }
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const others = group.slice(1, 6).map(({ record }) => record);
      const more = group.length > 6 ? ` and ${group.length - 6} more` : '';
      const todo = advice.find(([end]) => first.file.endsWith(end))?.[1];
      return [
        [
          formatViolation(first),
          ...(others.length === 0 ? [] : [`  also:     ${others.join('; ')}${more}`]),
          ...(todo === undefined ? [] : [`  to do:    ${todo}`]),
        ].join('\n'),
      ];
    })
    .join('\n\n');
}

/** Compares one thing with what it must be; the violation, or nothing. */
export const expecting = (place: Place, rule: string, expected: string, found: string): Violation[] =>
  expected === found ? [] : [{ ...place, rule, expected, found }];
