import { dirname, join } from 'node:path/posix';
import { describe, expect, it } from 'vitest';
import { embedPath, folderPaths, pageOf, pathsOf } from '../src/domain/pages';
import { dataFilesOf } from '../src/export/dataFiles';
import { corpus } from '../src/state/corpus';
import { commandsIn, faultsOf, isOptionOf } from './documents/commands';
import { anchorsOf, blockLinesOf, codesOf, linksOf, rowsOf, sectionOf } from './documents/markdown';
import { namedPath } from './documents/namedPath';
import { files, isThere, leadsSomewhere, sources, textOf, writtenFolders } from './documents/repository';
import { oEmbedPath } from './site/oEmbed';

const documents = files.filter((file) => file.endsWith('.md'));

/** Documents of the present: those that tell of changes may name what is gone. */
const present = documents.filter((file) => !file.endsWith('CHANGELOG.md'));

it('the README has at most 150 lines', () => {
  expect(textOf('README.md').trimEnd().split('\n').length).toBeLessThanOrEqual(150);
});

/** Whether a link in a document leads to no file, or to no heading of it. */
function isBroken(link: string, file: string): boolean {
  const [to = '', anchor] = link.split('#');
  const target = to === '' ? file : join(dirname(file), to);
  return !leadsSomewhere(target) || (anchor !== undefined && !anchorsOf(textOf(target)).has(anchor));
}

describe.each(documents)('%s', (file) => {
  const text = textOf(file);
  const codes = codesOf(text);

  it('links to files and headings that are there', () => {
    expect(linksOf(text).filter((link) => isBroken(link, file))).toEqual([]);
  });

  it('names commands that exist, and options they know', () => {
    const commands = [...codes, ...blockLinesOf(text)].flatMap(commandsIn);
    expect(commands.flatMap(faultsOf)).toEqual([]);
    const options = codes.flatMap((code) => /^--([a-z][\w-]*)/u.exec(code)?.[1] ?? []);
    expect(options.filter((option) => !isOptionOf(option, commands))).toEqual([]);
  });
});

const published = dataFilesOf(corpus, (path) => path);
const blocks = documents.flatMap((file) => blockLinesOf(textOf(file))).join('\n');

const isPath = (code: string) => /^[\w.*][\w.*@<>-]*\/[\w.*@<>/-]*$/u.test(code);

/** Whether a path is of what commands write: a folder of theirs, or the file of a page. */
const isWritten = (path: string) =>
  writtenFolders.includes(path.split('/')[0] ?? '') ||
  pageOf(`/${path.replace(/(?:\/index)?\.html$/u, '')}`).kind !== 'missing';

const isFileName = (code: string) =>
  /^[\w.-]+\.(?:tsx?|mjs|json|md|ya?ml|css|csv|png|cff)$/u.test(code) && !published.has(`/data/${code}`);

const isFound = (word: string) => sources.includes(word) || blocks.includes(word) || isThere(word);

const paths = pathsOf(corpus);
const known = new Set([
  ...paths,
  ...paths.map(namedPath).flatMap((path) => [path, embedPath(path), oEmbedPath(path)]),
  ...Object.keys(folderPaths),
  ...published.keys(),
]);

/** Whether the site has an address: a page, or something beside the pages by the words the code has for it. */
const isAddress = (address: string) =>
  known.has(address) || sources.includes(address.replace(/\/?(?:…|\*)?$/u, ''));

describe.each(present)('%s', (file) => {
  const text = textOf(file);
  const codes = codesOf(text);

  it('names files and folders that are there', () => {
    const given = [...codes, ...blockLinesOf(text)].flatMap(commandsIn).flatMap(({ words }) => words);
    const named = [...codes, ...given].filter(isPath);
    expect(named.filter((path) => !isThere(path) && !isWritten(path))).toEqual([]);
    expect(codes.filter((code) => isFileName(code) && !isThere(`**/${code}`))).toEqual([]);
  });

  it('names words and variables that the code has', () => {
    const words = codes.filter((code) => /^[\p{L}_][\w-]*$/u.test(code));
    expect(words.filter((word) => !isFound(word))).toEqual([]);
    const variables = codes.flatMap((code) => code.match(/^[A-Z]+(?:_[A-Z]+)+(?==|$)/u) ?? []);
    expect(variables.filter((name) => !sources.includes(`process.env.${name}`))).toEqual([]);
  });

  it('names addresses that the site has', () => {
    const addresses = codes.filter((code) => /^\/[\w<]/u.test(code));
    expect(addresses.filter((address) => !isAddress(address.replace(/[?#].*$/u, '')))).toEqual([]);
  });
});

describe('the decisions', () => {
  const folder = 'docs/decisions/';
  const records = files.filter((file) => file.startsWith(`${folder}0`)).toSorted();
  const listed = rowsOf(textOf(`${folder}README.md`));

  it('are all in the index, in their order', () => {
    expect(listed.map(([, link = '']) => folder + linksOf(link)[0])).toEqual(records);
  });

  it.each(records.map((file, index) => [file, index] as const))('%s is short and whole', (file, index) => {
    const text = textOf(file);
    const title = /\[(.*)\]/u.exec(listed[index]?.[1] ?? '')?.[1];
    expect(text.split('\n')[0]).toBe(`# ${index + 1}. ${title}`);
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(25);
    for (const part of ['Context', 'Decision', 'Consequence'])
      expect(sectionOf(text, part)).toMatch(/\p{L}/u);
  });
});
