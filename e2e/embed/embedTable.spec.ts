import { test } from './embedHosts';
import { expect, once } from '../support/fixtures';

test(
  'the embedded table has the filters, the order and the columns of its address, and says so',
  once,
  async ({ page }) => {
    await page.goto('/embed/table?columns=printed~sentence&finding=conflict&sort=-value&speaker=nobody');
    await expect(page.getByRole('columnheader').filter({ visible: true })).toHaveText([
      'Indicator',
      'As printed',
      'Sentence',
    ]);
    await expect(page.locator('[data-subtitle]')).toContainText('conflict; grouped by unit, largest first');
    await expect(page.getByRole('status')).toContainText('there is no speaker “nobody”');
    const rows = page.locator('tr[data-row]').filter({ visible: true });
    await expect(page.locator('[data-count]')).toHaveText(String(await rows.count()));
    await expect(rows.first().locator('q mark')).toBeVisible();
  },
);
