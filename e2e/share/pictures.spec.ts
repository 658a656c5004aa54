import type { Page } from '@playwright/test';
import { expect, isReady, once, test } from '../support/fixtures';
import { watchFiles } from '../support/savedFiles';

/** Sizes a picture is offered in. */
const sizes = ['1920 × 1080', '1600 × 1200', '1080 × 1080', '1200 × 630'] as const;

type Text = { readonly text: string; readonly height: number; readonly isInside: boolean };

/** The texts of a picture as a browser sets them: how high their letters are, and whether they end inside. */
const textsOf = (page: Page, svg: string): Promise<readonly Text[]> =>
  page.evaluate((markup) => {
    const host = document.body.appendChild(document.createElement('div'));
    host.style.cssText = 'position:absolute;left:0;top:0';
    // Its fonts are known to the page already, which takes no styles from elsewhere.
    host.innerHTML = markup.replace(/<style>[^]*?<\/style>/u, '');
    const root = host.querySelector('svg');
    const frame = root?.getBoundingClientRect();
    const texts = [...host.querySelectorAll('text')].map((element) => {
      const box = element.getBoundingClientRect();
      const scale = element.getScreenCTM()?.a ?? 1;
      return {
        text: element.textContent ?? '',
        height: Number.parseFloat(getComputedStyle(element).fontSize) * scale,
        isInside:
          frame !== undefined &&
          box.left >= frame.left &&
          box.right <= frame.right &&
          box.top >= frame.top &&
          box.bottom <= frame.bottom,
      };
    });
    host.remove();
    return texts;
  }, svg);

const views = [
  {
    name: 'bars',
    path: '/charts/fibre-cities',
    words: [
      'Places with a network or service',
      'almost all',
      'highlighted: Cities with fibre-optic networks',
    ],
    least: 52,
  },
  {
    // A long list of rows with their words.
    name: 'places',
    path: '/charts/internet-users-rank',
    words: ['World rankings, as claimed', 'ninth place', 'World rank by e-government index'],
    least: 82,
  },
  {
    name: 'a comparison',
    path: '/compare?compare=internet-users~digital-economy~population',
    words: ['Indicators compared on one index', 'index 189', 'Not drawn: ', '(only one number)'],
    least: 60,
  },
  {
    name: 'a number',
    path: '/figures/internet-users.2021.cac-2022.a',
    words: ['over 1.03 billion', 'Internet users, 2021', 'press briefing of 19 August 2022'],
    least: 51,
  },
] as const;

for (const { name, path, words, least } of views) {
  // The long lists are those that letters of another engine could still break.
  const where = name === 'places' || name === 'a comparison' ? {} : once;
  test(`a picture of ${name} is legible and whole at every size`, where, async ({ page, baseURL }) => {
    const read = await watchFiles(page);
    await page.goto(path);
    await isReady(page);
    await page.getByRole('button', { name: 'Share' }).click();
    const share = page.getByRole('dialog', { name: 'Share' });
    for (const size of sizes) {
      await share.getByRole('radio', { name: size }).check();
      const svg = (
        await read(() => share.getByRole('button', { name: 'Save image (SVG)' }).click())
      ).content.toString();
      const [width = 0, height = 0] = size.split(' × ').map(Number);
      expect(svg).toContain(`width="${width}" height="${height}"`);
      const texts = await textsOf(page, svg);
      const all = texts
        .map(({ text }) => text)
        .join(' ')
        .replaceAll(/\s+/gu, ' ');
      for (const word of words) expect(all).toContain(word);
      expect(texts.filter(({ isInside }) => !isInside)).toEqual([]);
      expect(Math.min(...texts.map((text) => text.height))).toBeGreaterThan(height / least);
      const links = [...svg.matchAll(/\shref="([^"]*)"/gu)].map(([, link = '']) => link);
      expect(links.filter((link) => !link.startsWith(`${baseURL}figures/`))).toEqual([]);
    }
    const png = await read(() => share.getByRole('button', { name: 'Save image (PNG)' }).click());
    expect([png.content.readUInt32BE(16), png.content.readUInt32BE(20)]).toEqual([1200, 630]);
  });
}
