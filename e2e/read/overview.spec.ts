import { expect, once, test } from '../support/fixtures';

test('the overview counts the numbers of a topic as the table does', once, async ({ page }) => {
  await page.goto('/');
  const links = page.locator('main').getByRole('link', { name: /on this topic$/u });
  const promised = await links.evaluateAll((all) =>
    all.map((link) => ({
      address: link.getAttribute('href') ?? '',
      count: Number(/\d+/u.exec(link.textContent)?.[0] ?? '1'),
    })),
  );
  expect(promised.length).toBeGreaterThan(5);
  for (const { address, count } of promised) {
    await page.goto(address);
    await expect(page.locator('main'), address).toContainText(
      new RegExp(`(?:^|\\D)${count} of \\d+ numbers`, 'u'),
    );
    const rows = await page
      .locator('main tr a[data-cite]')
      .evaluateAll((all) => new Set(all.map((link) => (link as HTMLElement).dataset.cite)).size);
    expect(rows, address).toBe(count);
  }
});
