import JSZip from 'jszip';
import { expect, hasFocus, isDrawn, isReady, once, test } from '../support/fixtures';
import { hold } from '../support/hold';
import { published, size } from '../support/published';
import { watchFiles } from '../support/savedFiles';
import { violationsOf } from '../support/violations';

const dialog = { name: 'Share' } as const;

test('by keyboard the dialog opens, says the link of the view, and gives the focus back', async ({
  page,
}) => {
  await page.goto('/charts/internet-users?scale=log&theme=light');
  await isDrawn(page);
  const button = page.getByRole('button', { name: 'Share' });
  await button.focus();
  await page.keyboard.press('Enter');
  const share = page.getByRole('dialog', dialog);
  await expect(share.getByRole('heading', { name: 'Share: Internet users' })).toBeVisible();
  await expect(share.getByLabel('Link to this view')).toHaveValue(/\/charts\/internet-users\?scale=log$/u);
  await page.keyboard.press('Escape');
  await expect(share).toBeHidden();
  await hasFocus(button);
});

test('the dialog has the focus also where its content comes late', async ({ page }) => {
  await page.goto('/charts/internet-users');
  await isDrawn(page);
  const letCome = await hold(page, '**/assets/ShareContent-*.js');
  await page.getByRole('button', { name: 'Share' }).press('Enter');
  await expect(page.getByRole('dialog').getByRole('status')).toBeVisible();
  letCome();
  await expect(page.getByRole('dialog').getByLabel('Link to this view')).toBeVisible();
  expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
});

test('a copy says that it was made; where it is refused the text stands selected', async ({ page }) => {
  await page.addInitScript(() => {
    const asked: string[] = [];
    const writeText = (text: string) => {
      asked.push(text);
      return asked.length === 1 ? Promise.resolve() : Promise.reject(new Error('refused'));
    };
    Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
  });
  await page.goto('/figures/internet-users.2021.cac-2022.a');
  await isReady(page);
  await page.getByRole('button', { name: 'Share' }).click();
  const share = page.getByRole('dialog', dialog);
  await share.getByRole('button', { name: 'Copy citation' }).click();
  await expect(share.getByRole('button', { name: 'Copy citation ✓' })).toBeVisible();
  await share.getByRole('button', { name: 'Copy link' }).click();
  const refused = share.getByLabel(/Press Ctrl\+C or ⌘C to copy the selected text/u);
  await hasFocus(refused);
  await expect(refused).toHaveValue(/\/figures\/internet-users\.2021\.cac-2022\.a$/u);
  await expect
    .poll(() => refused.evaluate((field: HTMLTextAreaElement) => field.selectionEnd - field.selectionStart))
    .toBeGreaterThan(20);
});

test(
  'the markup to embed follows size and colours, and its preview shows the embed',
  once,
  async ({ page, browserName }) => {
    await page.goto('/charts/internet-users?scale=log');
    await isDrawn(page);
    await page.getByRole('button', { name: 'Share' }).click();
    const share = page.getByRole('dialog', dialog);
    const markup = share.getByLabel('Embed code');
    await expect(markup).toHaveValue(/width="100%" height="\d{3}"[^]*<script data-site/u);
    await share.getByRole('radio', { name: '16:9' }).check();
    await share
      .getByRole('group', { name: 'Colours', exact: true })
      .getByRole('radio', { name: 'Dark' })
      .check();
    await expect(markup).toHaveValue(
      /^<iframe src="[^"]+\/embed\/charts\/internet-users\?scale=log&amp;theme=dark" title="Internet users · Verbatim" width="960" height="540" loading="lazy" style="border:0"><\/iframe>$/u,
    );
    const preview = page.frameLocator('iframe[title="Preview: Internet users"]');
    await expect(preview.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(preview.getByText('a doubling is the same height everywhere')).toBeVisible();
    await share.getByRole('radio', { name: 'Custom' }).check();
    const width = share.getByLabel('Width (pixels)');
    await width.fill('');
    await width.pressSequentially('12');
    await expect(share.getByText('from 320 to 4000, such as 640')).toBeVisible();
    await expect(markup).toBeHidden();
    if (browserName === 'chromium') expect(await violationsOf(page)).toEqual([]);
  },
);

test('numbers and slide are saved under names that say what they are', async ({ page }) => {
  const read = await watchFiles(page);
  await page.goto('/charts/internet-users');
  await isDrawn(page);
  await page.getByRole('button', { name: 'Share' }).click();
  const share = page.getByRole('dialog', dialog);
  const saved = (name: string) => read(() => share.getByRole('button', { name }).click());
  const csv = await saved('Save numbers (CSV)');
  expect(csv.name).toBe('verbatim-internet-users-2012-2023.csv');
  expect(csv.content.toString()).toContain('internet-users.2021.cac-2022.a');
  const slide = await saved('Save slide (PowerPoint)');
  expect(slide.name).toBe('verbatim-internet-users-2012-2023.pptx');
  const unpacked = await JSZip.loadAsync(slide.content);
  expect(await unpacked.file('ppt/slides/slide1.xml')?.async('text')).toContain('Internet users');
  await expect(share.getByText('Saved as verbatim-internet-users-2012-2023.pptx.')).toBeVisible();
});

test('a comparison and the table are shared too', once, async ({ page, browserName }) => {
  const read = await watchFiles(page);
  await page.goto('/compare');
  await isReady(page);
  await page.getByRole('button', { name: 'Share' }).click();
  const compared = page.getByRole('dialog', dialog);
  await expect(compared.getByRole('button', { name: 'Save slide (PowerPoint)' })).toBeVisible();
  const each = await read(() => compared.getByRole('button', { name: 'Save comparison and charts' }).click());
  const charts = (await JSZip.loadAsync(each.content)).file(/^ppt\/charts\/chart\d+\.xml$/u);
  expect(charts.length).toBeGreaterThan(2);
  await expect(compared.getByRole('link', { name: 'build a deck' })).toHaveAttribute(
    'href',
    /^\/present\?deck=compare:[^&]+&edit=on$/u,
  );
  await page.goto('/table?topic=economy');
  await isReady(page);
  await page.getByRole('button', { name: 'Share' }).click();
  const share = page.getByRole('dialog', dialog);
  await expect(share.getByLabel('Embed code')).toHaveValue(/\/embed\/table\?topic=economy"/u);
  const onTopic = published.filter(({ topic }) => topic === 'economy').length;
  await expect(share.getByLabel('Sources')).toHaveValue(
    new RegExp(`${onTopic} of ${size} numbers\\. Topic: Digital economy`, 'u'),
  );
  const saved = async (name: string) =>
    (await read(() => share.getByRole('button', { name }).click())).content;
  expect((await saved('Save numbers (CSV)')).toString().trim().split(/\r?\n/u)).toHaveLength(onTopic + 1);
  const png = await saved('Save image (PNG)');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1920, 1080]);
  expect((await saved('Save slides (PowerPoint)')).subarray(0, 2).toString()).toBe('PK');
  await expect(share.getByText('Saved as verbatim-observations-23-rows.pptx.')).toBeVisible();
  if (browserName === 'chromium') expect(await violationsOf(page)).toEqual([]);
});

test('a picture shows the view as it is, at the size asked for, with source and address', async ({
  page,
}) => {
  const read = await watchFiles(page);
  await page.goto('/charts/internet-users?scale=log');
  await isDrawn(page);
  await page.getByRole('button', { name: 'Share' }).click();
  const share = page.getByRole('dialog', dialog);
  const svg = await read(() => share.getByRole('button', { name: 'Save image (SVG)' }).click());
  expect(svg.name).toBe('verbatim-internet-users-2012-2023.svg');
  const words = svg.content.toString().replaceAll(/<style>.*?<\/style>|<[^>]*>/gu, ' ');
  for (const word of [
    'Internet users',
    'over 1.03 billion',
    '[by Mar 2023]',
    'press briefings of 19 August 2022 and 16 March 2023',
    '?scale=log',
    'a doubling is the same height everywhere',
  ])
    expect(words).toContain(word);
  expect(svg.content.toString()).not.toContain('var(--');
  await share.getByRole('radio', { name: '1200 × 630' }).check();
  const png = await read(() => share.getByRole('button', { name: 'Save image (PNG)' }).click());
  expect(png.name).toBe('verbatim-internet-users-2012-2023.png');
  expect(png.content.subarray(1, 4).toString()).toBe('PNG');
  expect([png.content.readUInt32BE(16), png.content.readUInt32BE(20)]).toEqual([1200, 630]);
});
