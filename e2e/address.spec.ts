import { citation, expect, sentence, sentences, test } from './fixtures';

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
  await page.locator('main section a[data-cite="internet-users.2023.scio-2023.b"]').first().click();
  await expect(page).toHaveURL(/cite=internet-users\.2023\.scio-2023\.b/u);
  await citation(page).getByRole('link', { name: /^Next/u }).click();
  await page.goBack();
  await expect(citation(page)).toBeHidden();
  await expect(page).toHaveURL(/\/$/u);
  await page.goForward();
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
  await page.getByRole('radio', { name: 'Log' }).check();
  await expect(page).toHaveURL(/\/charts\/internet-users\?scale=log&utm_source=slides$/u);
});

test('pages change without loading, and the heading of the new page has the focus', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Method' }).click();
  await expect(page).toHaveURL(/\/method$/u);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.goBack();
  await expect(page).toHaveTitle(/a number is a link/u);
});

test('what is pressed right after closing a citation is not undone by the step back', async ({ page }) => {
  await page.goto('/');
  await page.locator('main section a[data-cite="internet-users.2023.scio-2023.b"]').first().click();
  await expect(citation(page)).toBeVisible();
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('dialog [aria-label="Close the citation"]')?.click();
    document.querySelector<HTMLElement>('nav a[href="/method"]')?.click();
  });
  await expect(page.getByRole('heading', { level: 1, name: 'Method' })).toBeVisible();
  await expect(page).toHaveURL(/\/method$/u);
});
