import { expect, test } from './fixtures';

test('the page forbids whatever it does not need', async ({ page }) => {
  await page.goto('/');
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
  expect(policy).not.toMatch(/https?:/u);
});

test('the data files are published and agree with each other', async ({ request }) => {
  const observations = (await (await request.get('/data/observations.json')).json()) as {
    id: string;
    value: number;
    phrase: string;
    quotation: string;
    quotationId: string;
    quotationStart: number;
    start: number;
  }[];
  const quotations = (await (await request.get('/data/quotations.json')).json()) as {
    id: string;
    exact: string;
    start: number;
  }[];
  expect(observations).toHaveLength(107);
  for (const { phrase, quotation, quotationId, quotationStart, start } of observations) {
    const record = quotations.find(({ id }) => id === quotationId);
    expect(record).toMatchObject({ exact: quotation, start: quotationStart });
    expect(quotation.slice(start - quotationStart, start - quotationStart + phrase.length)).toBe(phrase);
  }
  const csv = await (await request.get('/data/observations.csv')).text();
  expect(csv.split('\r\n')[0]).toContain('id,indicator,label,topic,value,unit,comparator,hedge,printed');
  for (const name of ['observations', 'quotations']) {
    expect((await request.get(`/data/${name}.schema.json`)).ok()).toBe(true);
  }
});
