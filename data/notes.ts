import type { CitedNote } from './ids';

/** What is known from outside the briefings; shown apart from what they say, and used in no calculation. */
export const notes = [
  {
    id: 'didi-fine-transposed',
    about: ['didi-fine.2022.cac-2022.a'],
    text: 'The regulator’s decision of 21 July 2022 fined Didi 8.026 billion yuan. The 8.206 billion of the transcript looks like two digits exchanged.',
    sources: [
      { title: 'Xinhua, 22 July 2022', url: 'http://en.people.cn/n3/2022/0722/c90000-10126104.html' },
    ],
  },
  {
    id: 'two-digital-economy-series',
    about: ['digital-economy-growth.2021.scio-2023.a', 'digital-economy-usd.2021.cac-2022.a'],
    text: 'The 15.9% and the 7.1 trillion dollars come from a white paper of July 2022 by the China Academy of Information and Communications Technology, which puts the share of 2012 at 20.9%. The 11 trillion yuan and the 21.6% come from the Ministry of Industry and Information Technology. The two growth rates therefore describe two series.',
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
