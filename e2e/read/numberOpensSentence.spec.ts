import {
  citation,
  expect,
  hasFocus,
  isReady,
  marked,
  once,
  sentence,
  sentences,
  test,
} from '../support/fixtures';
import { size } from '../support/published';

/** Where a number can stand, and the sentence it must open there. */
const places = [
  {
    name: 'a headline',
    path: '/',
    link: 'main section a[data-cite="internet-users.2023.scio-2023.b"]',
    exact: sentences.users2023,
    phrase: '1.067 billion',
  },
  {
    name: 'a chart mark',
    path: '/charts/internet-users',
    link: 'svg a[data-cite="internet-users.2021.cac-2022.a"]',
    exact: sentences.users2021,
    phrase: 'over 1.03 billion',
  },
  {
    name: 'a mark of a bar chart',
    path: '/charts/didi-fine',
    link: 'svg a[data-cite="didi-fine.2022.cac-2022.a"]',
    exact: sentences.fine,
    phrase: '8.206 billion yuan',
  },
  {
    name: 'a table cell',
    path: '/table?q=45.5',
    link: 'main a[data-cite="digital-economy.2021.cac-2022.a"]',
    exact: sentences.economy,
    phrase: '45.5 trillion yuan',
  },
  {
    name: 'a numeral in a quotation',
    path: '/briefings/cac-2022',
    link: 'main q a[data-cite="internet-users.2012.cac-2022.a"]',
    exact: sentences.users2021,
    phrase: '564 million',
  },
  {
    name: 'a number of a figure page',
    path: '/figures/internet-users.2012.cac-2022.a',
    link: 'main li a[data-cite="internet-coverage.2021.cac-2022.a"]',
    exact: sentences.users2021,
    phrase: '73%',
  },
];

for (const { name, path, link, exact, phrase } of places) {
  test(`a click and the Enter key on ${name} open its sentence, and Esc returns focus`, async ({ page }) => {
    await page.goto(path);
    const number = page.locator(link).filter({ visible: true }).first();
    const opens = async () => {
      await expect(sentence(page)).toHaveText(exact);
      await expect(marked(page)).toHaveText(phrase);
    };
    // A mark of a chart is pressed where it is drawn: its link also holds words that may stand apart.
    await (link.startsWith('svg') ? number.locator('[data-target]') : number).click();
    await opens();
    await page.keyboard.press('Escape');
    await expect(citation(page)).toBeHidden();
    await isReady(page);
    // A chart that is pressed goes live, and keeps the focus on the same number.
    if (link.startsWith('svg')) await expect(page.locator('[data-chart] [data-still]')).toHaveCount(0);
    await page.locator('main h1').focus();
    await number.focus();
    await page.keyboard.press('Enter');
    await opens();
    await hasFocus(citation(page).getByRole('heading', { level: 2 }));
    await page.keyboard.press('Escape');
    await expect(citation(page)).toBeHidden();
    await hasFocus(number);
  });
}

test('a number opened in another tab is a page of its own', once, async ({ page }) => {
  await page.goto('/figures/didi-fine.2022.cac-2022.a');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('8.206 billion yuan');
  await expect(page.locator('main blockquote').first()).toHaveText(sentences.fine);
  await expect(page).toHaveTitle(/8\.206 billion yuan · Verbatim/u);
});

test('every kind of basis is explained where it is shown', once, async ({ page }) => {
  await page.goto('/?cite=digital-economy-share.2012.cac-2022.a');
  await expect(citation(page)).toContainText('carried over');
  await expect(citation(page).locator('blockquote').nth(1)).toHaveText(sentences.economy);
  await page.goto('/?cite=internet-users.2021.cac-2022.b');
  await expect(citation(page)).toContainText('[2021]');
  await expect(citation(page)).toContainText('that of another statement on the subject is assumed');
  await expect(citation(page).locator('blockquote').nth(1)).toHaveText(sentences.users2021);
});

test('the whole list can be walked in reading order', once, async ({ page }) => {
  await page.goto('/?cite=themed-activities.2022.cac-2022.a');
  await expect(citation(page)).toContainText(`1 of ${size}`);
  for (const place of [2, 3, 4]) {
    await citation(page).getByRole('link', { name: /^Next/u }).click();
    await expect(citation(page)).toContainText(`${place} of ${size}`);
  }
  await citation(page)
    .getByRole('link', { name: /^Previous/u })
    .click();
  await expect(citation(page)).toContainText(`3 of ${size}`);
});

test('what a questioner says is marked as such', once, async ({ page }) => {
  await page.goto('/?cite=digital-economy-usd.2021.cac-2022.a');
  await expect(citation(page)).toContainText('Unnamed questioner');
  await expect(citation(page)).toContainText('Citing a report issued at the 5th Digital China Summit');
  await expect(citation(page)).toContainText('A questioner, not an official');
});
