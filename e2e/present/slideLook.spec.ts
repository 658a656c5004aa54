import { citation, expect, isReady, once, test } from '../support/fixtures';
import { controls, open, place, slide, talk } from './slides';
import { violationsOf } from '../support/violations';

const sizes = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
];

for (const size of sizes) {
  test(`every word of a slide can be read at ten metres at ${size.width} × ${size.height}`, async ({
    page,
    browserName,
  }) => {
    test.skip(
      browserName !== 'chromium' && size !== sizes[0],
      'One size tells whether the other engine differs',
    );
    // Every slide of two topics is read.
    test.setTimeout(120_000);
    await page.setViewportSize(size);
    await open(page, talk.replace('deck=', 'deck=topic:users~topic:content~data-output:log:milestones~'));
    const count = Number((await place(page).textContent())?.split(' ').at(-1));
    expect(count).toBeGreaterThan(15);
    for (let at = 1; at <= count; at += 1) {
      await expect(place(page)).toHaveText(`${at} of ${count}`);
      await expect(slide(page).locator('[data-pending]')).toHaveCount(0);
      const found = await slide(page).evaluate((shown) => {
        const walker = document.createTreeWalker(shown, NodeFilter.SHOW_TEXT);
        const words: { text: string; size: number }[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const element = node.parentElement;
          const text = node.textContent?.trim() ?? '';
          if (!element || text === '' || element.closest('title, desc')) continue;
          const svg = element instanceof SVGElement ? element.ownerSVGElement : null;
          const own = parseFloat(getComputedStyle(element).fontSize);
          const scale = svg ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 1;
          words.push({ text, size: own * scale });
        }
        const inside = shown.firstElementChild;
        return { words, over: inside ? inside.scrollHeight - inside.clientHeight : 0 };
      });
      expect(found.words.filter((word) => word.size < size.height / 40)).toEqual([]);
      expect(found.over).toBeLessThanOrEqual(0);
      await page.keyboard.press('ArrowRight');
    }
  });
}

test('on a phone no slide runs over the side', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await open(page, talk);
  for (let at = 1; at <= 7; at += 1) {
    await expect(place(page)).toHaveText(`${at} of 7`);
    const over = await slide(page).evaluate((shown) => {
      const inside = shown.firstElementChild;
      return inside ? inside.scrollWidth - inside.clientWidth : 0;
    });
    expect(over, `slide ${at}`).toBeLessThanOrEqual(0);
    await page.keyboard.press('ArrowRight');
  }
});

test('slides and builder pass axe, in light and in dark', once, async ({ page }) => {
  test.setTimeout(240_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const passes = async (what: string) => {
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await violationsOf(page), `${what}, light`).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOf(page, 'colours'), `${what}, dark`).toEqual([]);
  };
  await open(page, talk);
  for (let at = 1; at <= 7; at += 1) {
    await expect(place(page)).toHaveText(`${at} of 7`);
    await expect(slide(page).locator('[data-pending]')).toHaveCount(0);
    await passes(`slide ${at}`);
    await page.keyboard.press('ArrowRight');
  }
  await page.goto(`${talk}&slide=2&cite=internet-users.2021.cac-2022.a`);
  await expect(citation(page)).toBeVisible();
  await passes('citation');
  for (const address of [`${talk}&edit=on`, '/present?edit=on']) {
    await page.goto(address);
    await isReady(page);
    await passes(address);
  }
});

test('on paper each slide is a page of its own, and all are there', async ({ page, browserName }) => {
  test.skip(browserName !== 'chromium', 'Only Chromium can be asked for print here');
  await open(page, talk);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-slide]').filter({ visible: true })).toHaveCount(7);
  await expect(page.locator('[data-slide="6"] svg a[data-cite]').first()).toBeVisible();
  await expect(controls(page)).toBeHidden();
  const paper = await page.pdf({ preferCSSPageSize: true });
  const pages = paper.toString('latin1').match(/\/Type \/Page\b/gu) ?? [];
  expect(pages).toHaveLength(7);
});
