import { createHash } from 'node:crypto';
import { expect, once, test } from '../support/fixtures';
import { size } from '../support/published';
import { filesOf } from '../support/site';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test(
  'every page forbids whatever it does not need, and allows by hash what stands in it',
  once,
  async ({ request }) => {
    test.setTimeout(120_000);
    const faults: string[] = [];
    // The dashboard in one file has its styles and its script inside, and is tried by itself.
    const pages = [...(await filesOf())].filter(
      (file) => file.endsWith('.html') && file !== '/offline/verbatim.html',
    );
    expect(pages.length).toBeGreaterThan(300);
    for (const file of pages) {
      const html = await (await request.get(file)).text();
      const check = (isTrue: boolean, what: string) => {
        if (!isTrue) faults.push(`${file}: ${what}`);
      };
      const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(html)?.[1] ?? '';
      check(policy.startsWith("default-src 'none'"), 'not everything is forbidden at first');
      check(!policy.includes('unsafe'), 'something unsafe is allowed');
      check(!/https?:|\*/u.test(policy), 'another host is allowed');
      const head = html.indexOf('Content-Security-Policy');
      for (const [part, name] of [
        [/<style[^>]*>([\s\S]*?)<\/style>/gu, 'style'],
        [/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/gu, 'script'],
      ] as const) {
        for (const { 1: text = '', index } of html.matchAll(part)) {
          check(policy.includes(hashOf(text)), `a ${name} is not allowed by its hash`);
          check(index > head, `a ${name} comes before the policy`);
        }
      }
      check(!/\sstyle="/u.test(html), 'a style attribute, which the policy refuses');
      check(!/\son\w+="/u.test(html), 'a script attribute, which the policy refuses');
    }
    expect(faults).toEqual([]);
  },
);

test('the data files are published and agree with each other', once, async ({ request }) => {
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
  expect(observations).toHaveLength(size);
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
