import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { parseSync } from 'oxc-parser';
import { describe, expect, test } from 'vitest';
import { publicModulesOf, layers } from './layers';

type Import = { readonly from: string; readonly to: string };

const code = /\.tsx?$/u;

/** What a module asks for, types and what it fetches later included. */
function requestsOf(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8');
  const { module, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file} cannot be read: ${errors[0]?.message}`);
  return [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) => entries.flatMap((e) => e.moduleRequest?.value ?? [])),
    ...module.dynamicImports.map(({ moduleRequest }) =>
      text.slice(moduleRequest.start, moduleRequest.end).replaceAll(/['"`]/gu, ''),
    ),
  ];
}

const packageOf = (request: string): string => {
  if (request.startsWith('node:')) return 'node';
  return request
    .split('/')
    .slice(0, request.startsWith('@') ? 2 : 1)
    .join('/');
};

/** The file a request names, without its ending; the name of a package as it is. */
const targetOf = (file: string, request: string): string => {
  if (request.startsWith('.')) return normalize(join(dirname(file), request)).replace(code, '');
  return request.startsWith('#') ? request.slice(1) : packageOf(request);
};

const folderOf = (path: string): string | undefined =>
  Object.keys(layers).find((folder) => path === folder || path.startsWith(`${folder}/`)) ??
  /^(scripts|bench)\//u.exec(path)?.[1];

const isTest = (file: string) => file.includes('.test.') || file.includes('/testing/');

const files = (
  await Promise.all(
    // Scripts and benchmarks may import anything, but in no circle.
    [...Object.keys(layers), 'scripts', 'bench'].map(async (folder) =>
      (await readdir(folder, { recursive: true })).map((name) => join(folder, name)),
    ),
  )
)
  .flat()
  .filter((name) => code.test(name));
const imports: readonly Import[] = files.flatMap((file) =>
  requestsOf(file).map((request) => ({ from: file, to: targetOf(file, request) })),
);

const told = ({ from, to }: Import) => `${from} → ${to}`;

/** Whether the table allows an import. */
function isAllowed({ from, to }: Import): boolean {
  const [own, other] = [folderOf(from) ?? '', folderOf(to)];
  const layer = layers[own];
  if (!layer || own === other) return true;
  const { folders, packages, inTests = [] } = layer;
  const wanted = other ?? to;
  const isKnown = (other === undefined ? packages : folders).includes(wanted);
  if (isKnown || !isTest(from)) return isKnown;
  const common = ['vitest', 'fast-check', 'react', 'react-dom', 'data', 'src/state'];
  const forTests = own === 'src/domain' || own === 'e2e' ? ['vitest', 'fast-check'] : common;
  return [...inTests, ...forTests].includes(wanted);
}

/** The modules of each view: what lies in a folder of `src/views`. */
const viewOf = (path: string): string | undefined => /^src\/views\/([^/]+)\//u.exec(path)?.[1];

/** Whether an import enters the folder of a page by its door. */
function isByTheDoor({ from, to }: Import): boolean {
  const view = viewOf(to);
  if (view === undefined || viewOf(from) === view) return true;
  if (viewOf(from) !== undefined) return false;
  const name = to.split('/').slice(3).join('/');
  return /^\w+View$/u.test(name) || (publicModulesOf[view] ?? []).includes(name);
}

/** A circle of modules that import each other, if there is one. */
function circleIn(all: readonly Import[]): readonly string[] | undefined {
  const next = new Map<string, string[]>();
  for (const { from, to } of all) {
    const name = from.replace(code, '');
    next.set(name, [...(next.get(name) ?? []), to]);
  }
  const done = new Set<string>();
  const visit = (name: string, way: readonly string[]): readonly string[] | undefined => {
    if (way.includes(name)) return [...way.slice(way.indexOf(name)), name];
    if (done.has(name)) return undefined;
    for (const other of next.get(name) ?? []) {
      const circle = visit(other, [...way, name]);
      if (circle) return circle;
    }
    done.add(name);
    return undefined;
  };
  for (const name of next.keys()) {
    const circle = visit(name, []);
    if (circle) return circle;
  }
  return undefined;
}

describe('imports', () => {
  test('all modules are read', () => {
    expect(files.length).toBeGreaterThan(500);
    expect(imports.some(({ to }) => to === 'src/views/table/TableView')).toBe(true);
  });

  test('point down, as scripts/checks/layers.ts has it', () => {
    expect(imports.filter((each) => !isAllowed(each)).map(told)).toEqual([]);
  });

  test('enter a page’s folder by its view, and none goes from view to view', () => {
    expect(imports.filter((each) => !isByTheDoor(each)).map(told)).toEqual([]);
  });

  test('run in no circle, types included', () => {
    expect(circleIn(imports)).toBeUndefined();
  });

  test.each([
    ['src/domain/a.ts', 'react'],
    ['src/domain/a.ts', 'src/state/store'],
    ['src/charts/a.ts', 'src/views/table/TableView'],
    ['src/charts/a.ts', 'zustand'],
    ['src/app/a.ts', 'scripts/site/template'],
    ['e2e/a.spec.ts', 'src/domain/format'],
    ['data/a.ts', 'src/ui/href'],
  ])('%s must not import %s', (from, to) => {
    expect(isAllowed({ from, to })).toBe(false);
  });

  test('a circle is found, and told from end to end', () => {
    const circle = ['a', 'b', 'c'].map((name, index, all) => ({
      from: `${name}.ts`,
      to: all[(index + 1) % 3] ?? '',
    }));
    expect(circleIn(circle)).toEqual(['a', 'b', 'c', 'a']);
    expect(circleIn(circle.slice(0, 2))).toBeUndefined();
  });
});
