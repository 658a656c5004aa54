import JSZip from 'jszip';
import { expect, hasFocus, isReady, once, stepBack, test } from '../support/fixtures';
import { watchFiles } from '../support/savedFiles';
import { controls, heading, open, slide } from './slides';

test('a deck is put together by the keyboard alone, and its link is the deck', async ({ page }) => {
  await page.goto('/present');
  await isReady(page);
  const main = page.getByRole('main');
  const press = async (name: string | RegExp, role: 'button' | 'link' = 'button') => {
    await main.getByRole(role, { name, exact: typeof name === 'string' }).focus();
    await page.keyboard.press('Enter');
  };
  await press('Add Internet coverage');
  await main.getByRole('searchbox').focus();
  await page.keyboard.type('almost all');
  await expect(main.getByText('1 found')).toBeVisible();
  await press(/^Add Cities with fibre-optic networks/u);
  await main.getByRole('searchbox').focus();
  for (let letter = 0; letter < 10; letter += 1) await page.keyboard.press('Backspace');
  await press('Add Growth');
  await press('Add whole topic: Regulatory enforcement');
  await press('Move up: Growth');
  const growth = main.getByRole('button', { name: 'Move up: Growth' });
  await hasFocus(growth);
  await page.keyboard.press('Enter');
  await hasFocus(growth);
  await expect(main.getByText('Growth moved to position 1 of 4.')).toBeAttached();
  await main.getByRole('textbox', { name: 'Title' }).focus();
  await page.keyboard.type('Two briefings');
  const growthDeck = 'compare:internet-users,digital-economy,big-data-industry,data-output';
  const deck = `deck=${growthDeck}~internet-coverage~finding:fibre-cities-2022~topic:enforcement&title=Two%20briefings`;
  await expect(page).toHaveURL(`/present?${deck}&edit=on`);
  await press(/^Present \d+ slides$/u, 'link');
  await expect(page).toHaveURL(`/present?${deck}`);
  await expect(heading(page)).toHaveText('Two briefings');
  await page.keyboard.press('ArrowRight');
  await expect(heading(page)).toHaveText('Growth');
  // The same link in another window is the same deck, and Esc leads back to where it was put together.
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(`/present?${deck}&edit=on`);
  await page.goto(`/present?${deck}&slide=2`);
  await expect(heading(page)).toHaveText('Growth');
});

test('a deck is saved as a file of PowerPoint, under its title', once, async ({ page }) => {
  const read = await watchFiles(page);
  await page.goto('/present?deck=internet-users:log~finding:digital-economy-growth&title=On%20stage&edit=on');
  await isReady(page);
  const main = page.getByRole('main');
  const { name, content } = await read(() =>
    main.getByRole('button', { name: 'Save as PowerPoint' }).click(),
  );
  expect(name).toBe('verbatim-on-stage.pptx');
  const file = await JSZip.loadAsync(content);
  expect(file.file(/^ppt\/slides\/slide\d+\.xml$/u)).toHaveLength(3);
  expect(file.file(/^ppt\/charts\/chart\d+\.xml$/u)).toHaveLength(1);
  await expect(main.getByText('Saved as verbatim-on-stage.pptx.')).toBeVisible();
});

test('a chart and a comparison lead to their slides, and Esc leads back', once, async ({ page }) => {
  await page.goto('/charts/internet-users?scale=log');
  await isReady(page);
  await page.getByRole('link', { name: 'Present', exact: true }).click();
  await expect(page).toHaveURL('/present?deck=internet-users:log');
  await isReady(page);
  await expect(heading(page)).toHaveText('Internet users');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL('/charts/internet-users?scale=log');
  await page.goto('/compare?compare=internet-users~data-output&scale=index');
  await isReady(page);
  await page.getByRole('link', { name: 'Present', exact: true }).click();
  await expect(page).toHaveURL('/present?deck=compare:internet-users,data-output:index');
  await expect(heading(page)).toBeVisible();
});

test('the builder changes what a deck shows, takes members out, and can be undone by a step back', async ({
  page,
}) => {
  await open(page, '/present?deck=internet-users~internet-coverage');
  await controls(page).getByRole('button', { name: 'Edit' }).click();
  const main = page.getByRole('main');
  await main.getByRole('combobox', { name: 'Scale of Internet users' }).selectOption('log');
  await main.getByRole('checkbox', { name: 'Milestones in Internet users' }).check();
  await expect(page).toHaveURL('/present?deck=internet-users:log:milestones~internet-coverage&edit=on');
  await main.getByRole('button', { name: 'Remove: Internet coverage' }).click();
  await expect(page).toHaveURL('/present?deck=internet-users:log:milestones&edit=on');
  await hasFocus(main.getByRole('button', { name: 'Remove: Internet users' }));
  await stepBack(page);
  await expect(page).toHaveURL('/present?deck=internet-users:log:milestones~internet-coverage&edit=on');
  await main.getByRole('link', { name: /^Present/u }).click();
  await page.keyboard.press('ArrowRight');
  await expect(slide(page).locator('[data-chart]')).toContainText('log scale');
  await expect(slide(page).getByRole('link', { name: 'Cybersecurity Law enacted' })).toBeVisible();
});

test('what of a deck cannot be used is named, and the rest holds', once, async ({ page }) => {
  await open(page, '/present?deck=nothing~internet-users:cubic~internet-users~topic:weather');
  await expect(heading(page)).toHaveText('Internet users');
  const notice = page.getByRole('status').filter({ hasText: '3 items of the deck' });
  await expect(notice).toContainText('“nothing” (there is no chart “nothing”)');
  await expect(notice).toContainText(
    '“internet-users:cubic” (“cubic” is not an option; use “log”, “index” or “milestones”)',
  );
  await expect(notice).toContainText('“topic:weather” (there is no topic “weather”)');
  await page.goto('/present?deck=internet-users&slide=9');
  await expect(heading(page)).toHaveText('Sources');
  await expect(
    page.getByText('There is no slide 9: the deck has 2 slides. Showing the last one.'),
  ).toBeVisible();
  await page.keyboard.press('Home');
  await expect(page.getByText('There is no slide 9')).toBeHidden();
  await page.goto('/present?deck=nothing');
  await expect(page.getByRole('heading', { level: 1, name: 'Present' })).toBeVisible();
  await expect(page.getByText('One item of the deck could not be shown')).toBeVisible();
});

test('a chart and a comparison that are asked for as slides are shown so', once, async ({ page }) => {
  await page.goto('/charts/internet-users?scale=log&slide=1');
  await expect(page).toHaveURL('/present?deck=internet-users:log');
  await expect(heading(page)).toHaveText('Internet users');
  await page.goto('/compare?compare=internet-users~data-output&slide=2');
  await expect(page).toHaveURL('/present?deck=compare:internet-users,data-output&slide=2');
  await expect(heading(page)).toHaveText('Sources');
});

test(
  'a topic is presented from the overview, and the foot of every page leads to slides',
  once,
  async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Present this topic' }).first().click();
    await expect(heading(page)).toHaveText('Internet users');
    await expect(page).toHaveURL('/present?deck=topic:users');
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL('/');
    await page.getByRole('contentinfo').getByRole('link', { name: 'Make slides' }).click();
    await expect(page).toHaveURL('/present');
  },
);

test('without script the page says so, and leads to charts', async ({ browser, baseURL, browserName }) => {
  test.skip(browserName !== 'chromium', 'The driver of Firefox cannot switch script off');
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto('/present');
  // A search by text passes over this element.
  await expect(page.locator('main noscript p')).toBeVisible();
  await expect(page.locator('main noscript p')).toContainText('Slides need JavaScript');
  await expect(page.getByRole('button')).toHaveCount(0);
  await page.getByRole('main').getByRole('link', { name: 'Internet coverage', exact: true }).click();
  await expect(page).toHaveURL('/charts/internet-coverage');
  await context.close();
});
