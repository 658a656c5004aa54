import { execFileSync } from 'node:child_process';
import { files, manifest, onDisk, textOf } from './repository';

/** A command as a document names it: what is run, and what it is given. */
type Command = { readonly runner: 'npm' | 'npx' | 'node'; readonly words: readonly string[] };

/** The commands of a line of code; what is said behind `#` is no part of them. */
export function commandsIn(line: string): readonly Command[] {
  const parts = line.replace(/(?:^|\s)#.*$/u, '').split('&&');
  return parts.flatMap((part) => {
    const [, runner, rest = ''] = /^(?:[A-Z_]+=\S+ )*(npm|npx|node)(?: (.*))?$/u.exec(part.trim()) ?? [];
    return runner === undefined ? [] : { runner: runner as Command['runner'], words: rest.split(/\s+/u) };
  });
}

type Locked = {
  readonly packages: Readonly<Record<string, { readonly bin?: Readonly<Record<string, string>> }>>;
};

/** The files of the programs that packages bring, by the names of these. */
const programs = new Map(
  Object.entries((JSON.parse(textOf('package-lock.json')) as Locked).packages).flatMap(
    ([path, { bin = {} }]) => Object.entries(bin).map(([name, file]) => [name, `${path}/${file}`] as const),
  ),
);

/** What a command runs in the end: a file of the project, or a program of a package with what that is to do. */
type Target = { readonly file: string; readonly task?: string };

function targetOf({ runner, words }: Command): Target | undefined {
  const script = words[0] === 'run' ? words[1] : words[0];
  const line = runner === 'npm' ? (manifest.scripts[script ?? ''] ?? '').split(' ') : words;
  const [first = '', second = ''] = line.filter((word) => word !== 'tsx' && word !== 'node');
  if (files.includes(first)) return { file: first };
  const file = programs.get(first);
  return file === undefined ? undefined : { file, task: /^[a-z]+$/u.test(second) ? second : '' };
}

const helpTexts = new Map<string, string>();

/** What a program says of its options. */
function helpOf(file: string, task: string): string {
  const key = `${file} ${task}`;
  const known = helpTexts.get(key);
  if (known !== undefined) return known;
  const words = [onDisk(file), task, '--help'].filter((word) => word !== '');
  const help = execFileSync(process.execPath, words, { encoding: 'utf8' });
  helpTexts.set(key, help);
  return help;
}

const knows = ({ file, task }: Target, option: string): boolean =>
  task === undefined
    ? new RegExp(`(?:'${option}'|\\b${option}): \\{ type:|'--${option}'`, 'u').test(textOf(file))
    : helpOf(file, task).includes(`--${option}`);

/** What is wrong with a command: that it is not there, or an option that it does not know. */
export function faultsOf(command: Command): readonly string[] {
  const { runner, words } = command;
  const line = `${runner} ${words.join(' ')}`;
  if (line === 'npm ci') return [];
  const target = targetOf(command);
  if (!target) return [`${line}: there is no such command`];
  const options = words.filter((word) => /^--[a-z]/u.test(word)).map((word) => word.slice(2));
  return options.filter((option) => !knows(target, option)).map((option) => `${line}: no --${option}`);
}

/** Whether an option that is named by itself is known to one of these commands. */
export const isOptionOf = (option: string, commands: readonly Command[]): boolean =>
  commands.some((command) => {
    const target = targetOf(command);
    return target !== undefined && knows(target, option);
  });
