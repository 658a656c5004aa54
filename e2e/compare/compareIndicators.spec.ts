import { test as unwatched } from '@playwright/test';
import {
  citation,
  expect,
  isDrawn,
  numberIn,
  once,
  sentence,
  sentences,
  stepBack,
  test,
} from '../support/fixtures';
import { marksOnLines } from '../support/published';
import { violationsOf } from '../support/violations';
import {
  chips,
  first,
  firstIds,
  growthOf,
  marks,
  onFirst,
  options,
  picker,
  withCoverage,
} from './comparison';

test('the first comparison is there as it is sent, and goes live without a shift', async ({ page }) => {
  await page.goto('/compare');
  await isDrawn(page);
  await expect(chips(page)).toHaveText(first.map((label) => `${label}×`));
  await expect(marks(page)).toHaveCount(onFirst);
  const chart = page.locator('[data-chart="comparison"]');
  await chart.scrollIntoViewIfNeeded();
  const before = await chart.boundingBox();
  await chart.hover();
  await expect(chart.locator('[data-still]')).toHaveCount(0);
  await expect(marks(page)).toHaveCount(onFirst);
  expect(await chart.boundingBox()).toEqual(before);
});

test('a mark opens its sentence', async ({ page }) => {
  await page.goto('/compare');
  await isDrawn(page);
  await numberIn(page, 'svg', 'digital-economy.2021.cac-2022.a').locator('[data-target]').click();
  await expect(sentence(page)).toHaveText(sentences.economy);
});

test('an indicator is added by mouse and taken out, each a step of the history', async ({ page }) => {
  await page.goto('/compare');
  await isDrawn(page);
  await picker(page).click();
  await picker(page).pressSequentially('coverage');
  await options(page).filter({ hasText: 'Internet coverage' }).click();
  await expect(page).toHaveURL(
    /\?compare=internet-users~digital-economy~big-data-industry~data-output~internet-coverage$/u,
  );
  await expect(chips(page)).toHaveCount(5);
  await expect(marks(page)).toHaveCount(withCoverage);
  await numberIn(page, 'svg', 'internet-coverage.2012.cac-2022.a').locator('[data-target]').click();
  await expect(sentence(page)).toHaveText(sentences.users2021);
  await page.keyboard.press('Escape');
  await expect(citation(page)).toBeHidden();
  await page.getByRole('button', { name: 'Remove Data output' }).click();
  await expect(chips(page)).toHaveCount(4);
  await page.reload();
  await isDrawn(page);
  await expect(chips(page)).toHaveText(
    ['Internet users', 'Digital economy', 'Big data industry', 'Internet coverage'].map((l) => `${l}×`),
  );
  await stepBack(page);
  await expect(chips(page)).toHaveCount(5);
});

test('an indicator is found and added by keyboard alone, up to six', async ({ page }) => {
  await page.goto('/compare?compare=internet-users~digital-economy~big-data-industry~data-output');
  await isDrawn(page);
  await picker(page).focus();
  await expect(options(page).first()).toBeVisible();
  await expect(picker(page)).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Escape');
  await expect(picker(page)).toHaveAttribute('aria-expanded', 'false');
  await picker(page).pressSequentially('share of GDP');
  await expect(options(page)).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(chips(page)).toHaveCount(5);
  await picker(page).pressSequentially('5g');
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(chips(page)).toHaveCount(6);
  await expect(picker(page)).toHaveCount(0);
  await expect(page.getByText('You can compare up to 6 indicators.')).toBeVisible();
});

test(
  'an indicator that there is not is refused, and so are more than six; the first comparison stays',
  once,
  async ({ page }) => {
    for (const [asked, reason] of [
      ['internet-users~nothing-of-the-kind', 'there is no indicator “nothing-of-the-kind”'],
      ['a~b~c~d~e~f~g', 'too many: list at most 6'],
    ] as const) {
      await page.goto(`/compare?compare=${asked}`);
      await expect(page.getByText(reason)).toBeVisible();
      await expect(chips(page)).toHaveCount(4);
    }
  },
);

/** The console is not watched here: the engines themselves report the request that is made to fail. */
unwatched('what cannot be loaded is told, and tried again', async ({ page }) => {
  await page.route('**/parts/pages/charts/internet-coverage.json*', (route) => route.abort());
  await page.goto('/compare?compare=internet-users~internet-coverage');
  await expect(page.getByRole('alert')).toContainText('Numbers for internet-coverage could not be loaded');
  await expect(marks(page)).toHaveCount(marksOnLines(['internet-users']));
  await page.unroute('**/parts/pages/charts/internet-coverage.json*');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(marks(page)).toHaveCount(marksOnLines(['internet-users', 'internet-coverage']));
});

test('the years limit what is shown and computed', once, async ({ page }) => {
  await page.goto('/compare');
  await isDrawn(page);
  await expect(growthOf(page, 'Internet users')).toContainText(
    'No yearly rate is given: a period in brackets is inferred',
  );
  await page.getByRole('combobox', { name: 'to', exact: true }).selectOption('2021');
  await expect(page).toHaveURL(/\?time=2012\.\.2021$/u);
  await expect(marks(page)).toHaveCount(marksOnLines(firstIds, 2012, 2021));
  await expect(growthOf(page, 'Internet users')).toContainText('9 yearly steps');
  await page.getByRole('combobox', { name: 'From', exact: true }).selectOption('2017');
  await expect(marks(page)).toHaveCount(marksOnLines(firstIds, 2017, 2021));
  await expect(page.getByRole('region', { name: 'Only one number in these years: no line' })).toContainText(
    'over 1.03 billion',
  );
  await page.getByRole('button', { name: 'Show all years' }).click();
  await expect(page).toHaveURL(/\/compare$/u);
  await expect(marks(page)).toHaveCount(onFirst);
});

test('growth opens to its formula, whose numbers are links', once, async ({ page }) => {
  await page.goto('/compare');
  await isDrawn(page);
  const growth = growthOf(page, 'Digital economy');
  await expect(growth.locator('summary')).toContainText('4.14 times (3.952 to 4.339 times), 17.1% a year');
  await growth.locator('summary').click();
  await expect(growth).toContainText('over 9 yearly steps (2021 minus 2012)');
  await growth
    .getByRole('link', { name: /11 trillion yuan/u })
    .first()
    .click();
  await expect(sentence(page)).toHaveText(sentences.economy);
});

test('the scale, the small charts and the table are states of the address', once, async ({ page }) => {
  await page.goto('/compare');
  await isDrawn(page);
  await page.getByRole('radio', { name: 'Linear' }).check();
  await expect(page).toHaveURL(/\?scale=index$/u);
  await expect(page.getByText('The scale is linear and starts at zero')).toBeVisible();
  await page.getByRole('radio', { name: 'Small charts' }).check();
  await expect(page.locator('[data-chart][data-variant="small"] [data-live=""] svg')).toHaveCount(4);
  await page.getByRole('radio', { name: 'Table' }).check();
  await expect(page).toHaveURL(/view=table/u);
  await expect(page.getByRole('row', { name: /^Digital economy/u })).toContainText('45.5 trillion yuan');
});

test(
  'suggested comparisons are links that keep the page, and single numbers stay numbers',
  once,
  async ({ page }) => {
    await page.goto('/compare');
    await isDrawn(page);
    await page.getByRole('link', { name: 'Enforcement in the first half of 2022' }).click();
    await expect(page).toHaveURL(/compare=websites-summoned~/u);
    const single = page.getByRole('region', { name: 'Only one number: no line' });
    await expect(single.getByRole('listitem')).toHaveCount(5);
    await expect(single).toContainText('12,292');
    await page.getByRole('link', { name: 'Growth', exact: true }).click();
    await expect(page).toHaveURL(/\/compare$/u);
    await expect(marks(page)).toHaveCount(onFirst);
  },
);

test('the page passes axe in each of its views', once, async ({ page }) => {
  for (const address of [
    '/compare?scale=index&theme=dark',
    '/compare?view=table',
    '/compare?view=multiples',
  ]) {
    await page.goto(address);
    await isDrawn(page);
    if (address.includes('scale')) {
      await picker(page).focus();
      await expect(options(page).first()).toBeVisible();
    }
    expect(await violationsOf(page), address).toEqual([]);
  }
});

test.describe('without script', () => {
  test.skip(
    ({ browserName }) => browserName !== 'chromium',
    'The driver of Firefox cannot switch script off',
  );
  test.use({ javaScriptEnabled: false });

  test('the first comparison, its formulas and the suggested comparisons are there', async ({ page }) => {
    await page.goto('/compare');
    await expect(marks(page)).toHaveCount(onFirst);
    await expect(picker(page)).toBeHidden();
    const growth = growthOf(page, 'Digital economy');
    await growth.locator('summary').click();
    await growth
      .getByRole('link', { name: /11 trillion yuan/u })
      .first()
      .click();
    await expect(page).toHaveURL(/\/figures\/digital-economy\.2012\.cac-2022\.a$/u);
  });
});
