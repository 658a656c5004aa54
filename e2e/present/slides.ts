import type { Locator, Page } from '@playwright/test';
import { expect, isReady } from '../support/fixtures';

/** A deck with a slide of each kind: its title, a chart, a comparison, a finding, a number, bars, and the sources. */
export const talk =
  '/present?deck=internet-users~compare:internet-users,digital-economy~finding:digital-economy-growth~population~fibre-cities&title=My%20talk';

/** The slide that is shown. */
export const slide = (page: Page): Locator => page.locator('[data-slide][data-shown]');
export const heading = (page: Page): Locator => slide(page).getByRole('heading', { level: 1 });
export const controls = (page: Page): Locator => page.getByRole('toolbar', { name: 'Slides' });
/** Which slide is shown of how many, in words. */
export const place = (page: Page): Locator => controls(page).getByText(/^\d+ of \d+$/u);
/** How much of the controls is seen. */
export const shade = (page: Page): Promise<string> =>
  controls(page).evaluate((bar) => getComputedStyle(bar).opacity);

/** Opens slides and waits until the first is whole. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await isReady(page);
  await expect(heading(page)).toBeVisible();
  await expect(slide(page).locator('[data-pending]')).toHaveCount(0);
  // Also on a first visit.
  await expect(page.locator('html[data-fonts]')).toBeAttached();
}
