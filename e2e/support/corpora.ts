import { test as unwatchedBase } from '@playwright/test';
import { test as base } from './fixtures';

/** Sites of made-up briefings: beside the published ones, and ten in place of them. */
export const corpora = {
  three: {
    count: 3,
    oldest: 'cac-2022',
    middle: 'scio-2023',
    newest: 'annual-2024',
    number: 'internet-users.2023.annual-2024.a',
    printed: 'nearly 1.1 billion',
    /** Of the oldest briefing. */
    first: '564 million',
    names: { oldest: 'August 2022', middle: 'March 2023', newest: 'April 2024' },
    held: '26 April 2024',
  },
  ten: {
    count: 10,
    oldest: 'yearly-2015',
    middle: 'yearly-2018',
    newest: 'yearly-2024',
    number: 'internet-users.2023.yearly-2024.a',
    printed: '1005 million',
    first: '555 million',
    names: { oldest: 'March 2015', middle: 'March 2018', newest: 'March 2024' },
    held: '16 March 2024',
  },
} as const;

/** The tests of a site of made-up briefings. */
export const testOf = (name: string) =>
  base.extend({
    baseURL: async ({ madeUp }, provide) => provide(madeUp[name as keyof typeof corpora]),
    isPartial: true,
  });

/** The same where the console is not watched: the engines themselves report requests that are made to fail. */
export const unwatchedOf = (name: string) =>
  unwatchedBase.extend<{ readonly madeUp: Readonly<Record<keyof typeof corpora, string>> }>({
    madeUp: [{ three: '', ten: '' }, { option: true }],
    baseURL: async ({ madeUp }, provide) => provide(madeUp[name as keyof typeof corpora]),
  });
