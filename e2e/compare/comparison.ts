import type { Page } from '@playwright/test';
import { marksOnLines } from '../support/published';

export const chips = (page: Page) =>
  page.getByRole('list', { name: 'Chosen indicators' }).getByRole('listitem');
export const picker = (page: Page) => page.getByRole('combobox', { name: 'Add an indicator' });
export const options = (page: Page) => page.getByRole('listbox', { name: 'Indicators' }).getByRole('option');
export const marks = (page: Page) =>
  page.locator('[data-chart="comparison"] a[data-cite]').filter({ visible: true });
export const growthOf = (page: Page, label: string) =>
  page.locator('#indicators details').filter({ hasText: label });

export const firstIds = ['internet-users', 'digital-economy', 'big-data-industry', 'data-output'];
export const onFirst = marksOnLines(firstIds);
export const withCoverage = marksOnLines([...firstIds, 'internet-coverage']);
export const first = ['Internet users', 'Digital economy', 'Big data industry', 'Data output'];
