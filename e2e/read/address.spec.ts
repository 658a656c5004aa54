import {
  citation,
  expect,
  hasFocus,
  isReady,
  numberIn,
  sentence,
  sentences,
  stepBack,
  stepForward,
  test,
} from '../support/fixtures';

test('a pasted address restores the view with its open citation, and so does a reload', async ({ page }) => {
  await page.goto('/charts/internet-users?view=table&cite=internet-users.2021.cac-2022.a');
  for (const time of ['first', 'after a reload']) {
    await test.step(time, async () => {
      await expect(sentence(page)).toHaveText(sentences.users2021);
      await expect(page.getByRole('radio', { name: 'Table' })).toBeChecked();
      await expect(page.locator('main table')).toBeVisible();
    });
    await page.reload();
  }
});

test('opening a citation is one step of the history: back closes it, forward opens it', async ({ page }) => {
  await page.goto('/');
  await numberIn(page, 'main section', 'internet-users.2023.scio-2023.b').click();
  await expect(page).toHaveURL(/cite=internet-users\.2023\.scio-2023\.b/u);
  await citation(page).getByRole('link', { name: /^Next/u }).click();
  await stepBack(page);
  await expect(citation(page)).toBeHidden();
  await expect(page).toHaveURL(/\/$/u);
  await stepForward(page);
  await expect(citation(page)).toBeVisible();
});

test('closing a citation that came with the address leaves the page where it is', async ({ page }) => {
  await page.goto('/table?q=yuan&cite=didi-fine.2022.cac-2022.a');
  await citation(page).getByRole('button', { name: 'Close the citation' }).click();
  await expect(citation(page)).toBeHidden();
  await expect(page).toHaveURL(/\/table\?q=yuan$/u);
});

test('only what differs from the default is written, and keys of others stay', async ({ page }) => {
  await page.goto('/charts/internet-users?view=chart&scale=linear&utm_source=slides');
  await isReady(page);
  await page.getByRole('radio', { name: 'Log' }).check();
  await expect(page).toHaveURL(/\/charts\/internet-users\?scale=log&utm_source=slides$/u);
});

test('a link leads to the top of the next page; back and forward return to where the reader was', async ({
  page,
}) => {
  const top = () => page.evaluate(() => Math.round(window.scrollY));
  await page.goto('/briefings/cac-2022');
  await isReady(page);
  const link = page.locator('main a[href="/briefings/scio-2023"]').last();
  await link.scrollIntoViewIfNeeded();
  expect(await top()).toBeGreaterThan(300);
  await link.click();
  await expect(page).toHaveURL(/\/scio-2023$/u);
  await isReady(page);
  expect(await top()).toBe(0);
  await hasFocus(page.getByRole('heading', { level: 1 }));
  await page.mouse.move(600, 400);
  await page.mouse.wheel(0, 700);
  await expect.poll(top).toBeGreaterThan(600);
  const read = await top();
  await stepBack(page);
  await expect(page).toHaveURL(/\/cac-2022$/u);
  await isReady(page);
  // The fonts may have come in time only now, so the place is the same, and its distance from the top about so.
  await expect(link).toBeInViewport();
  await stepForward(page);
  await expect(page).toHaveURL(/\/scio-2023$/u);
  await isReady(page);
  await expect.poll(async () => Math.abs((await top()) - read)).toBeLessThan(100);
});

test('theme and foreign keys go along to the next page, the state of this view does not', async ({
  page,
}) => {
  await page.goto('/charts/internet-users?view=table&theme=dark&utm_source=slides');
  await isReady(page);
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Method' }).click();
  await expect(page).toHaveURL(/\/method\?theme=dark&utm_source=slides$/u);
});

test('a citation that was closed before a link was followed stays closed after going back', async ({
  page,
}) => {
  await page.goto('/');
  await numberIn(page, 'main section', 'internet-users.2023.scio-2023.b').click();
  await expect(citation(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(citation(page)).toBeHidden();
  await expect(page).toHaveURL(/\/$/u);
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Method' }).click();
  await expect(page).toHaveURL(/\/method$/u);
  await stepBack(page);
  await expect(page).toHaveURL(/\/$/u);
  await isReady(page);
  await expect(citation(page)).toBeHidden();
});

test('focus returns to a number that is shown when the window has changed in the meantime', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/');
  await isReady(page);
  const id = await page
    .locator('main [data-still] a[data-cite]')
    .filter({ visible: true })
    .first()
    .getAttribute('data-cite');
  const mark = numberIn(page, 'main [data-still]', id ?? '');
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect(citation(page)).toBeVisible();
  await page.setViewportSize({ width: 400, height: 800 });
  await page.keyboard.press('Escape');
  await expect(citation(page)).toBeHidden();
  const focused = page.locator(`main a[data-cite="${id}"]:focus`);
  await expect(focused).toBeVisible();
});

test('what is pressed right after closing a citation is not undone by the step back', async ({ page }) => {
  await page.goto('/');
  await numberIn(page, 'main section', 'internet-users.2023.scio-2023.b').click();
  await expect(citation(page)).toBeVisible();
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('dialog [aria-label="Close the citation"]')?.click();
    document.querySelector<HTMLElement>('nav a[href="/method"]')?.click();
  });
  await expect(page.getByRole('heading', { level: 1, name: 'Method' })).toBeVisible();
  await expect(page).toHaveURL(/\/method$/u);
  await stepBack(page);
  await expect(page).toHaveURL(/\/$/u);
  await isReady(page);
  await expect(citation(page)).toBeHidden();
});
