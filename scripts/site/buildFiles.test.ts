import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pages } from '../../src/app/pages/registry';
import type { PageKind } from '../../src/domain/pages';
import { type Manifest, scriptsFor, styleSheetOf } from './buildFiles';

const manifest: Manifest = {
  'index.html': { file: 'main.js', isEntry: true, imports: ['_preload.js'] },
  '_preload.js': { file: 'preload.js' },
  '_takeOver.js': {
    file: 'hydratePage.js',
    name: 'hydrate',
    imports: ['_react.js', '_shared.js', '_preload.js'],
  },
  '_react.js': { file: 'react.js', imports: ['_preload.js'] },
  // Chunks may import each other.
  '_shared.js': { file: 'shared.js', imports: ['_react.js', '_corpus.js'] },
  '_corpus.js': { file: 'corpus.js', imports: ['_shared.js'] },
  'src/views/chart/ChartView.tsx': { file: 'chart.js', imports: ['_shared.js', '_drawing.js'] },
  '_drawing.js': { file: 'drawing.js', imports: ['_react.js'] },
  'style.css': { file: 'assets/style.css' },
};

describe('the scripts of a page', () => {
  test('are its entry, what the entry imports, the taking over, and its view, each after what it imports', () => {
    expect(scriptsFor(manifest, pages.chart.preload)).toEqual({
      script: 'main.js',
      imports: ['preload.js'],
      modules: ['react.js', 'corpus.js', 'shared.js', 'hydratePage.js', 'drawing.js', 'chart.js'],
    });
  });

  test('name none twice', () => {
    const { script, imports, modules } = scriptsFor(manifest, pages.chart.preload);
    expect(new Set([script, ...imports, ...modules]).size).toBe(1 + imports.length + modules.length);
  });

  test.each(['overview', 'method'] as const)('have no view where the page is left as it is: %s', (kind) => {
    expect(scriptsFor(manifest, pages[kind].preload).modules).toEqual([
      'react.js',
      'corpus.js',
      'shared.js',
      'hydratePage.js',
    ]);
  });

  test.each<PageKind>(['briefing', 'figure', 'table', 'present', 'missing'])(
    'of a %s are refused where the build has not made them, by the name of a module there is',
    (kind) => {
      let message = '';
      try {
        scriptsFor(manifest, pages[kind].preload);
      } catch (error) {
        message = String(error);
      }
      const module = /The build has no chunk for (\S+)$/.exec(message)?.[1] ?? '';
      expect(module).toMatch(/^src\/.+\.tsx?$/);
      expect(existsSync(new URL(`../../${module}`, import.meta.url))).toBe(true);
    },
  );
});

test('the style sheet is found, or its lack is an error', () => {
  expect(styleSheetOf(manifest)).toBe('assets/style.css');
  expect(() => styleSheetOf({ 'index.html': { file: 'main.js' } })).toThrow('The build has no style sheet');
});
