import type { CitedNote } from './ids';

/** What is known from outside the briefings; shown apart from what they say, and used in no calculation. */
export const notes = [
  {
    id: 'didi-fine-transposed',
    about: ['didi-fine.2022.cac-2022.a'],
    text: 'On 21 July 2022 the regulator fined Didi 8.026 billion yuan. The transcript’s 8.206 billion looks like a misprint, with two digits swapped.',
    misprint: {
      of: 'didi-fine.2022.cac-2022.a',
      value: 8_026_000_000,
      words: '8.026 billion yuan',
      who: 'The regulator’s decision of 21 July 2022',
      why: 'Two digits have probably changed places.',
    },
    sources: [
      { title: 'Xinhua, 22 July 2022', url: 'http://en.people.cn/n3/2022/0722/c90000-10126104.html' },
    ],
  },
  {
    id: 'two-digital-economy-series',
    about: [
      'digital-economy-growth.2021.scio-2023.a',
      'digital-economy-usd.2021.cac-2022.a',
      'digital-economy.2012.cac-2022.a',
      'digital-economy.2021.cac-2022.a',
      'digital-economy-share.2012.cac-2022.a',
    ],
    text: 'A July 2022 white paper of the China Academy of Information and Communications Technology also gives 15.9% and $7.1 trillion, and puts the 2012 share at 20.9%. The questioner credits the $7.1 trillion to “a report issued at the 5th Digital China Summit”, and does not name that white paper: the attributions differ. The 11 trillion yuan and the 21.6% come from the Ministry of Industry and Information Technology, which gives “over 45 trillion” for 2021. The printed rate and the printed amounts may therefore describe two different series. A 2012 share of 20.9% instead of 21.6% would mean faster growth, not slower. We do not know how the 15.9% was worked out.',
    sources: [
      {
        title: 'China News Service, 6 July 2022',
        url: 'http://www.ecns.cn/news/cns-wire/2022-07-06/detail-ihazynnw3904537.shtml',
      },
      {
        title: 'Technology Times, 31 July 2022',
        url: 'https://technologytimes.pk/2022/07/31/chinas-digital-economy-hits-7-1t-white-paper/',
      },
    ],
  },
] as const satisfies readonly CitedNote[];
