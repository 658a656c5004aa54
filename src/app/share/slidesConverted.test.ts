import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { firstTwo as corpus } from '../../state/testing/firstTwo';
import type { SharedView } from './sharedView';
import { slidesFile } from './slidesFile';

const isThere = (program: string, ask: string) => spawnSync(program, [ask]).error === undefined;
const canConvert = isThere('soffice', '--version') && isThere('pdfinfo', '-v') && isThere('pdftotext', '-v');

const addressOf = (path: string) => `https://example.org${path}`;

const chart = (indicatorId: string, scale: 'linear' | 'log' = 'linear'): SharedView => ({
  kind: 'chart',
  corpus,
  indicatorId,
  scale,
  hasMilestones: false,
});

const views: readonly SharedView[] = [
  chart('internet-users'),
  chart('internet-users', 'log'),
  chart('5g-users'),
  chart('internet-users-rank'),
  {
    kind: 'comparison',
    scale: 'log',
    charts: ['internet-users', 'digital-economy', 'population'].map((indicatorId) => ({
      corpus,
      indicatorId,
    })),
  },
  { kind: 'figure', corpus, observationId: 'internet-users.2021.cac-2022.a' },
];

it('is read by LibreOffice with all its slides, titles, numbers and links', async ({ skip }) => {
  skip(!canConvert, 'LibreOffice or poppler-utils is not installed');
  const folder = mkdtempSync(join(tmpdir(), 'slides-'));
  try {
    const { blob } = await slidesFile(views, { title: 'All forms', addressOf });
    writeFileSync(join(folder, 'deck.pptx'), new Uint8Array(await blob.arrayBuffer()));
    const profile = pathToFileURL(join(folder, 'profile')).href;
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=${profile}`,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        'deck.pptx',
      ],
      { cwd: folder, stdio: 'ignore' },
    );
    const pdf = join(folder, 'deck.pdf');
    // A title slide, one for each view, and one more for the rankings.
    expect(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' })).toMatch(/^Pages:\s+8$/mu);
    const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
    for (const words of ['All forms', 'Internet users', 'Users by network or service', '(2 of 2)'])
      expect(text).toContain(words);
    for (const { quantity } of corpus.byIndicator('internet-users')) expect(text).toContain(quantity.printed);
    for (const words of ['exceeding 450 million', '560 million [2012]', 'index 189', 'ninth place'])
      expect(text).toContain(words);
    const links = execFileSync('pdfinfo', ['-url', pdf], { encoding: 'utf8' });
    expect(links).toContain('https://example.org/figures/internet-users.2021.cac-2022.a');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
