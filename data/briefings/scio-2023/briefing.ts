import type { BriefingFacts } from '../../../src/domain/sources/folder';

/** The document, the event it records and who speaks. */
export const briefing = {
  id: 'scio-2023',
  shortName: 'March 2023',
  title: 'China’s Law-Based Cyberspace Governance in the New Era (white paper)',
  held: '2023-03-16',
  heldWords: 'March 16, 2023',
  publisher: 'State Council Information Office (SCIO)',
  page: 'http://english.scio.gov.cn/pressroom/node_9001079.htm',
  closes: 'the media. Goodbye.',
  speakers: [
    {
      id: 'xing-huina',
      name: 'Xing Huina',
      role: 'chair',
      office:
        'deputy director general of the Press Bureau and spokesperson of the State Council Information Office',
    },
    {
      id: 'cao-shumin',
      name: 'Cao Shumin',
      role: 'official',
      office: 'vice minister of the Cyberspace Administration of China',
    },
    {
      id: 'yue-zhongming',
      name: 'Yue Zhongming',
      role: 'official',
      office:
        'director, Economic Law Department, Legislative Affairs Commission of the Standing Committee of the National People’s Congress',
    },
    {
      id: 'wang-xiaoguang',
      name: 'Wang Xiaoguang',
      role: 'official',
      office: 'director general, Bureau of Law Popularization and Rule of Law, Ministry of Justice',
    },
    {
      id: 'li-changxi',
      name: 'Li Changxi',
      role: 'official',
      office:
        'director general, Bureau of Law-Based Cyberspace Governance, Cyberspace Administration of China',
    },
    { id: 'legal-daily', name: 'Legal Daily', role: 'questioner', office: 'news outlet' },
    { id: 'thecover-cn', name: 'Thecover.cn', role: 'questioner', office: 'news outlet' },
    { id: 'red-star-news', name: 'Red Star News', role: 'questioner', office: 'news outlet' },
    { id: 'cctv', name: 'CCTV', role: 'questioner', office: 'news outlet' },
    {
      id: 'southern-metropolis-daily',
      name: 'Southern Metropolis Daily',
      role: 'questioner',
      office: 'news outlet',
    },
    { id: 'people-cn', name: 'People.cn', role: 'questioner', office: 'news outlet' },
    { id: 'cri', name: 'CRI', role: 'questioner', office: 'news outlet' },
    {
      id: 'science-and-technology-daily',
      name: 'Science and Technology Daily',
      role: 'questioner',
      office: 'news outlet',
    },
    {
      id: 'hong-kong-bauhinia-magazine',
      name: 'Hong Kong Bauhinia Magazine',
      role: 'questioner',
      office: 'news outlet',
    },
    { id: 'china-daily', name: 'China Daily', role: 'questioner', office: 'news outlet' },
  ],
} as const satisfies BriefingFacts;
