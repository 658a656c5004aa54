import { citation, expect, keepInStorage, once, test } from '../support/fixtures';

const script = encodeURIComponent('<script>alert(1)</script>');

test('each key that cannot be used is named with its reason, and the rest holds', once, async ({ page }) => {
  await page.goto('/table?q=yuan&sort=sideways&topic=weather&cite=nobody.2021.x.a');
  const notice = page.getByRole('status').filter({ hasText: 'in the address could not be used as written' });
  await expect(notice).toContainText('3 settings');
  await expect(notice).toContainText('sort (there is no column “sideways”)');
  await expect(notice).toContainText('topic (there is no topic “weather”)');
  await expect(notice).toContainText('cite (there is no number “nobody.2021.x.a”)');
  await expect(page.getByRole('searchbox').first()).toHaveValue('yuan');
  await notice.getByRole('button', { name: 'Dismiss' }).click();
  await expect(notice).toBeHidden();
  await expect(page).toHaveURL(/\/table\?q=yuan$/u);
});

const keys = [
  'view',
  'scale',
  'milestones',
  'time',
  'q',
  'sort',
  'columns',
  'briefing',
  'topic',
  'basis',
  'comparator',
  'speaker',
  'finding',
  'compare',
  'slide',
  'theme',
  'cite',
];

test('script in every key stays text', once, async ({ page }) => {
  const search = keys.map((key) => `${key}=${script}`).join('&');
  for (const path of ['/', '/table', '/charts/internet-users', '/briefings/cac-2022']) {
    await test.step(path, async () => {
      await page.goto(`${path}?${search}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByText('in the address could not be used as written')).toBeVisible();
      await expect(page.locator('script', { hasText: 'alert' })).toHaveCount(0);
    });
  }
});

test('the page stands at mangled addresses', async ({ page }) => {
  for (const address of [
    '/?%',
    '/?=&&=&cite',
    '/table?%E0%A4%A',
    '/?__proto__=1&constructor=2',
    `/?${'a'.repeat(3000)}=1`,
    '/?cite=a&cite=b',
  ]) {
    await test.step(address.slice(0, 40), async () => {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });
  }
});

test(
  'an address of nothing says that there is no such thing and offers the nearest names',
  once,
  async ({ page }) => {
    for (const [address, what, nearest] of [
      ['/charts/internet-user', 'internet-user', 'Internet users'],
      ['/charts/digital-econmy', 'digital-econmy', 'Digital economy'],
      ['/briefings/cac-2021', 'cac-2021', 'August 2022'],
      ['/figures/internet-users.2021.cac-2022.z', 'internet-users.2021.cac-2022.z', 'Internet users, 2021'],
      ['/tabel', 'tabel', 'All numbers'],
      ['/charts/%3Cscript%3E', 'script', 'All numbers'],
    ] as const) {
      await test.step(address, async () => {
        await page.goto(address);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page.locator('main')).toContainText(what);
        await expect(page.locator('main').getByRole('link', { name: nearest }).first()).toBeVisible();
      });
    }
  },
);

test('a browser that keeps nothing is told of only when something should be kept', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('The storage is closed', 'SecurityError');
      },
    });
  });
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('does not let the site save it')).toBeHidden();
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByText('does not let the site save it')).toBeVisible();
});

test('nonsense in the storage counts as nothing kept', async ({ page }) => {
  await page.addInitScript(keepInStorage, '{"theme":["<b>"]');
  await page.goto('/?cite=didi-fine.2022.cac-2022.a');
  await expect(citation(page)).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'auto');
});
