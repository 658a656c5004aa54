import type { Locator, Page } from '@playwright/test';
import { citation, expect, isDrawn, isReady, numberIn, once, test } from '../support/fixtures';
import { hold } from '../support/hold';
import { published, size } from '../support/published';

type How = 'replaced' | 'wrapped';

/**
 * Does what a browser's translator does: puts each text into `<font>` elements, as it is (“wrapped”) or as another text
 * in its place (“replaced”), and goes on with each text that comes later. Words in the other language end in “°”.
 */
const translate = (page: Page, how: How) =>
  page.evaluate((way) => {
    const done = new WeakSet<Node>();
    const turn = (text: Text) => {
      const parent = text.parentElement;
      if (!parent || done.has(text) || text.data.trim() === '') return;
      if (parent.closest('script, style, svg, textarea, title, .notranslate')) return;
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      outer.append(inner);
      const translated = way === 'wrapped' ? text : document.createTextNode(`${text.data}°`);
      done.add(translated);
      text.replaceWith(outer);
      inner.append(translated);
    };
    const turnAll = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      if (root instanceof Text) texts.push(root);
      texts.forEach(turn);
    };
    document.documentElement.classList.add('translated-ltr');
    turnAll(document.body);
    new MutationObserver((records) => {
      for (const { addedNodes } of records) for (const node of addedNodes) turnAll(node);
    }).observe(document.body, { childList: true, subtree: true });
  }, how);

/** Translates a page that React has taken over, and waits until it has what keeps it alive under a translator. */
async function translateLive(page: Page, how: How): Promise<void> {
  await translate(page, how);
  await expect(page.locator('html[data-translated]')).toBeAttached();
}

/** What a reader sees of an element, without the sign of the other language. */
const seen = (element: Locator) =>
  expect.poll(async () => (await element.innerText()).replaceAll('°', '').replaceAll(/\s+/gu, ' '));

for (const how of ['replaced', 'wrapped'] as const) {
  test.describe(`a page whose texts a translator has ${how}`, how === 'wrapped' ? once : {}, () => {
    test('shows each number with its own period and sentence', async ({ page }) => {
      await page.goto('/charts/internet-users?view=table');
      await isReady(page);
      await translateLive(page, how);
      await numberIn(page, 'main', 'internet-users.2012.cac-2022.a').click();
      const heading = citation(page).getByRole('heading', { level: 2 });
      await seen(heading).toBe('Internet users, 2012 564 million');
      await numberIn(page, 'main', 'internet-users.2023.scio-2023.b').click();
      await seen(heading).toBe('Internet users, [by Mar 2023] 1.067 billion');
      await citation(page)
        .getByRole('link', { name: /^Previous/u })
        .click();
      await seen(heading).not.toContain('1.067 billion');
      await page.keyboard.press('Escape');
      await expect(citation(page)).toBeHidden();
    });

    test('filters, sorts and searches its table', async ({ page }) => {
      await page.goto('/table');
      await isReady(page);
      await translateLive(page, how);
      const field = page.getByRole('searchbox').first();
      const shown = page.locator('tbody tr:not([data-head])');
      const found = published.filter(({ quotation }) => quotation.includes('netizens')).length;
      await field.pressSequentially('netizens');
      await expect(shown).toHaveCount(found);
      await seen(page.locator('main')).toContain(`${found} of ${size} numbers`);
      await page
        .getByRole('button', { name: /^Period/u })
        .first()
        .click();
      await expect(shown).toHaveCount(found);
      await field.press('Control+a');
      await field.pressSequentially('yuan');
      await seen(page.locator('main')).not.toContain(`${found} of ${size} numbers`);
      await expect(shown.first()).toContainText('yuan');
      await field.press('Control+a');
      await field.press('Delete');
      await seen(page.locator('main')).toContain(`${size} of ${size} numbers`);
    });

    test('changes what it compares', async ({ page }) => {
      await page.goto('/compare');
      await isDrawn(page);
      await translateLive(page, how);
      await page.getByRole('combobox', { name: /^to/u }).first().selectOption('2021');
      await expect(page).toHaveURL(/time=2012\.\.2021/u);
      await seen(page.locator('#indicators details').first()).toContain('6.92% a year');
    });
  });
}

test('a page translated before its script came is taken over all the same', async ({ page }) => {
  const give = await hold(page, /assets\/hydrate-[^/]*\.js$/u);
  await page.goto('/', { waitUntil: 'commit' });
  await expect(page.locator('footer')).toBeVisible();
  await translate(page, 'replaced');
  give();
  await isReady(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('A number is a link');
  await numberIn(page, 'main section', 'internet-users.2023.scio-2023.b').click();
  await expect(citation(page).locator('blockquote').first()).toContainText('1.067 billion');
});

test('a comparison translated before its script came keeps all of its numbers', async ({ page }) => {
  await page.addInitScript(() =>
    document.addEventListener('DOMContentLoaded', () => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) {
        if (text.data.trim() === '' || text.parentElement?.closest('script, style, svg, title')) continue;
        const outer = document.createElement('font');
        text.replaceWith(outer);
        outer.append(document.createElement('font'));
        outer.firstElementChild?.append(text);
      }
    }),
  );
  await page.goto('/compare', { waitUntil: 'domcontentloaded' });
  const sent = await page.evaluate(async () => {
    const html = await (await fetch(location.href)).text();
    const links = new DOMParser()
      .parseFromString(html, 'text/html')
      .querySelectorAll<HTMLElement>('main a[data-cite]');
    return [...new Set([...links].map((link) => link.dataset.cite ?? ''))].toSorted((a, b) =>
      a.localeCompare(b),
    );
  });
  await isReady(page);
  await expect(page.getByRole('heading', { name: 'Claims against arithmetic' })).toBeVisible();
  const ids = () =>
    page.evaluate(() => {
      const links = document.querySelectorAll<HTMLElement>('main a[data-cite]');
      return [...new Set([...links].map((link) => link.dataset.cite ?? ''))].toSorted((a, b) =>
        a.localeCompare(b),
      );
    });
  expect(sent.length).toBeGreaterThan(5);
  await expect.poll(ids).toEqual(sent);
});
