import { citation, expect, hasFocus, isReady, marked, sentence, sentences, test } from '../support/fixtures';
import { controls, heading, open, place, shade, slide, talk } from './slides';

test('the keyboard walks through all slides, and the address keeps the place', async ({ page }) => {
  await open(page, talk);
  await expect(heading(page)).toHaveText('My talk');
  await expect(page).toHaveTitle('My talk (1 of 7) · My talk · Verbatim');
  for (const [key, title, at] of [
    ['ArrowRight', 'Internet users', 2],
    ['Space', 'Internet users, Digital economy', 3],
    ['PageDown', '15.9% a year, checked against 11 and 45.5 trillion yuan', 4],
    ['ArrowDown', 'Population, [by Mar 2023]', 5],
    ['End', 'Sources', 7],
    ['ArrowRight', 'Sources', 7],
    ['ArrowLeft', 'Places with a network or service', 6],
    ['PageUp', 'Population, [by Mar 2023]', 5],
    ['ArrowUp', '15.9% a year, checked against 11 and 45.5 trillion yuan', 4],
    ['Shift+Space', 'Internet users, Digital economy', 3],
  ] as const) {
    await page.keyboard.press(key);
    await expect(heading(page)).toHaveText(title);
    await expect(place(page)).toHaveText(`${at} of 7`);
    await expect(page).toHaveURL(`${talk}&slide=${at}`);
  }
  await expect(page.getByRole('status').filter({ hasText: 'Slide 3 of 7' })).toBeAttached();
  await page.reload();
  await expect(heading(page)).toHaveText('Internet users, Digital economy');
  await page.keyboard.press('Home');
  await expect(page).toHaveURL(talk);
  await expect(heading(page)).toHaveText('My talk');
});

test('the next slide is drawn before it is asked for', async ({ page }) => {
  await open(page, talk);
  const next = page.locator('[data-slide="2"]');
  await expect(next.locator('svg a[data-cite]')).toHaveCount(6);
  await expect(next).toBeHidden();
  await expect(next).toHaveAttribute('inert');
  const mark = await next.locator('svg a[data-cite]').first().elementHandle();
  await page.keyboard.press('ArrowRight');
  await expect(next).toBeVisible();
  expect(await mark?.evaluate((element) => element.isConnected)).toBe(true);
});

test('a mark opens its sentence over the slide, large, and Esc leaves step by step', async ({ page }) => {
  await page.goto('/charts/data-output');
  await isReady(page);
  await page.evaluate((address) => window.location.assign(address), `${talk}&slide=2`);
  await expect(heading(page)).toHaveText('Internet users');
  await isReady(page);
  const mark = slide(page).locator('a[data-cite="internet-users.2021.cac-2022.a"]');
  await mark.locator('[data-target]').click();
  await expect(sentence(page)).toHaveText(sentences.users2021);
  await expect(marked(page)).toHaveText('over 1.03 billion');
  const size = await sentence(page)
    .locator('q')
    .evaluate((q) => parseFloat(getComputedStyle(q).fontSize));
  expect(size).toBeGreaterThan((page.viewportSize()?.height ?? 0) / 25);
  // The keys belong to the citation now.
  await page.keyboard.press('End');
  await expect(heading(page)).toHaveText('Internet users');
  await page.keyboard.press('Escape');
  await expect(citation(page)).toBeHidden();
  await hasFocus(mark);
  // What the focus shows of the mark goes first, if anything is shown.
  if (await page.getByRole('tooltip').isVisible()) await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL('/charts/data-output');
});

test('Esc gives the screen back before it leaves the slides', async ({ page }) => {
  await open(page, `${talk}&slide=2`);
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
  test.skip(!(await page.evaluate(() => document.fullscreenEnabled)), 'This browser fills no screen');
  await page.keyboard.press('f');
  await expect.poll(isFull).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(isFull).toBe(false);
  await expect(heading(page)).toHaveText('Internet users');
  await page.keyboard.press('Escape');
  // Who came from nowhere goes to the page of the first chart.
  await expect(page).toHaveURL('/charts/internet-users');
});

test('the controls go after three seconds without a pointer, and come back', async ({ page }) => {
  await page.clock.install();
  await open(page, talk);
  // From here on time passes only when it is told to.
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 60_000);
  await page.mouse.move(300, 300);
  await expect.poll(() => shade(page)).toBe('1');
  await page.clock.runFor(2900);
  expect(await shade(page)).toBe('1');
  await page.clock.runFor(200);
  await expect.poll(() => shade(page)).toBe('0');
  const cursor = page.getByRole('region', { name: 'Slides: My talk' });
  await expect(cursor).toHaveCSS('cursor', 'none');
  // Slides are turned without them.
  await page.keyboard.press('ArrowRight');
  await expect(heading(page)).toHaveText('Internet users');
  expect(await shade(page)).toBe('0');
  await page.mouse.move(320, 310);
  await expect.poll(() => shade(page)).toBe('1');
  await page.clock.runFor(3100);
  await expect.poll(() => shade(page)).toBe('0');
  await page.keyboard.press('Tab');
  await expect.poll(() => shade(page)).toBe('1');
  // They stay while the keyboard is in them.
  await controls(page).getByRole('button', { name: 'Next slide' }).focus();
  await page.clock.runFor(10_000);
  expect(await shade(page)).toBe('1');
});

test('the screen is kept awake while slides are shown, and again when the page is seen again', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const locks = { asked: 0, released: 0 };
    Object.assign(window, { locks });
    Object.defineProperty(navigator, 'wakeLock', {
      value: {
        request: async () => {
          locks.asked += 1;
          return { release: async () => void (locks.released += 1) };
        },
      },
    });
  });
  await open(page, talk);
  const locks = () => page.evaluate(() => Reflect.get(window, 'locks') as unknown);
  await expect.poll(locks).toEqual({ asked: 1, released: 0 });
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect.poll(locks).toEqual({ asked: 2, released: 0 });
  await controls(page).getByRole('button', { name: 'Edit' }).click();
  await expect.poll(locks).toEqual({ asked: 2, released: 1 });
});

test('a swipe turns the slide, and so does a tap at the edge', async ({ page }) => {
  await open(page, talk);
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  await page.mouse.click(width - 20, height / 2);
  await expect(heading(page)).toHaveText('Internet users');
  await page.mouse.click(20, height / 2);
  await expect(heading(page)).toHaveText('My talk');
  await page.mouse.click(width / 2, height / 2);
  await expect(heading(page)).toHaveText('My talk');
  const swipe = (from: number, to: number) =>
    page.getByRole('region', { name: 'Slides: My talk' }).evaluate(
      (box, [start, end]) => {
        for (const [kind, clientX = 0] of [
          ['pointerdown', start],
          ['pointerup', end],
        ] as const) {
          const where = { clientX, clientY: 300, pointerType: 'touch', isPrimary: true, bubbles: true };
          box.dispatchEvent(new PointerEvent(kind, where));
        }
      },
      [from, to],
    );
  await swipe(600, 400);
  await expect(heading(page)).toHaveText('Internet users');
  await swipe(400, 600);
  await expect(heading(page)).toHaveText('My talk');
});

test('a mark tells what stands behind it, of a chart and of a comparison, and Esc takes that away first', async ({
  page,
}) => {
  for (const at of [2, 3]) {
    await open(page, `${talk}&slide=${at}`);
    await slide(page).locator('a[data-cite="internet-users.2021.cac-2022.a"] [data-target]').hover();
    await expect(page.getByRole('tooltip')).toHaveCount(1);
    await expect(page.getByRole('tooltip')).toContainText('over 1.03 billion');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('tooltip')).toHaveCount(0);
    await expect(place(page)).toHaveText(`${at} of 7`);
  }
});
