import { expect, test } from 'vitest';
import { dataset } from '#data';
import { contentSecurityPolicyOf } from '../vite/contentSecurityPolicy';
import { recordsPlace, withRecords } from './withRecords';

const template = `<head></head><div id="root"></div>${recordsPlace}<script>run()</script>`;
const textIn = (page: string) => /id="records">([^<]*)<\/script>/u.exec(page)?.[1] ?? '';

test('the dashboard in one file has its records, and no text in them can end the element', () => {
  const [first, ...rest] = dataset.notes;
  if (!first) throw new Error('There is no note');
  const hostile = {
    ...dataset,
    notes: [{ ...first, text: '</script><script>alert(1)</script>$&' }, ...rest],
  };
  const page = withRecords(template, hostile);
  expect(JSON.parse(textIn(page))).toEqual(JSON.parse(JSON.stringify(hostile)));
  expect(contentSecurityPolicyOf(page)).toBe(contentSecurityPolicyOf(template));
});

test('without a place for them it is refused', () => {
  expect(() => withRecords('<div id="root"></div>', dataset)).toThrow('no place for its records');
});
