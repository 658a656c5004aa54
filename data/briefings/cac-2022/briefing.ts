import type { BriefingFacts } from '../../../src/domain/sources/folder';

/** The document, the event it records and who speaks. */
export const briefing = {
  id: 'cac-2022',
  shortName: 'August 2022',
  title: 'Achievements in building China’s strength in cyberspace in the new era',
  held: '2022-08-19',
  heldWords: 'Aug. 19, 2022',
  publisher: 'Publicity Department of the CPC Central Committee',
  page: 'http://english.scio.gov.cn/m/pressroom/node_8032205.htm',
  closes: 'now concluded. Goodbye.',
  speakers: [
    {
      id: 'shou-xiaoli',
      name: 'Shou Xiaoli',
      role: 'chair',
      office: 'spokesperson of the Publicity Department of the CPC Central Committee',
    },
    {
      id: 'niu-yibing',
      name: 'Niu Yibing',
      role: 'official',
      office:
        'deputy director of the Office of the Central Cyberspace Affairs Commission; vice minister and spokesperson of the Cyberspace Administration of China',
    },
    {
      id: 'wang-song',
      name: 'Wang Song',
      role: 'official',
      office:
        'director general, Informatization Development Bureau, Office of the Central Cyberspace Affairs Commission',
    },
    {
      id: 'sun-weimin',
      name: 'Sun Weimin',
      role: 'official',
      office:
        'director general, Cybersecurity Coordination Bureau, Office of the Central Cyberspace Affairs Commission',
    },
    {
      id: 'yang-shuzhen',
      name: 'Yang Shuzhen',
      role: 'official',
      office: 'director general, Policy Research Bureau, Office of the Central Cyberspace Affairs Commission',
    },
    {
      id: 'zhang-yong',
      name: 'Zhang Yong',
      role: 'official',
      office:
        'deputy director general and first-level inspector, Cyber Communication Bureau, Office of the Central Cyberspace Affairs Commission',
    },
    {
      id: 'zhang-yongjun',
      name: 'Zhang Yongjun',
      role: 'official',
      office:
        'director general, Comprehensive Cyberspace Governance Bureau, Office of the Central Cyberspace Affairs Commission',
    },
    {
      id: 'qi-xiaoxia',
      name: 'Qi Xiaoxia',
      role: 'official',
      office:
        'director general, International Cooperation Bureau, Office of the Central Cyberspace Affairs Commission',
    },
    { id: 'china-news-service', name: 'China News Service', role: 'questioner', office: 'news outlet' },
    {
      id: 'unnamed-questioner',
      name: 'Unnamed questioner',
      role: 'questioner',
      office: 'outlet not named in the transcript or the reply',
    },
    {
      id: 'bloomberg',
      name: 'Bloomberg',
      role: 'questioner',
      office: 'news outlet, named in its own question',
    },
    { id: 'china-media-group', name: 'China Media Group', role: 'questioner', office: 'news outlet' },
    { id: 'reuters', name: 'Reuters', role: 'questioner', office: 'news outlet, named only in the reply' },
    {
      id: 'peoples-daily-online-media',
      name: "An online outlet of People's Daily",
      role: 'questioner',
      office:
        'outlet not named in the transcript; the reply calls it “an online media sponsored by People’s Daily”',
    },
    { id: 'phoenix-tv', name: 'Phoenix TV', role: 'questioner', office: 'news outlet' },
    { id: 'jiemian-news', name: 'Jiemian News', role: 'questioner', office: 'news outlet' },
    {
      id: 'southern-metropolis-daily',
      name: 'Southern Metropolis Daily',
      role: 'questioner',
      office: 'news outlet',
    },
  ],
  lostNames: [
    { speaker: 'unnamed-questioner', opens: 'The digital economy provides a new driving force for global' },
    { speaker: 'bloomberg', opens: 'Question from Bloomberg. Two questions, actually. So the' },
    { speaker: 'reuters', opens: "The first question, to promote the building China's" },
    {
      speaker: 'peoples-daily-online-media',
      opens: 'General Secretary Xi Jinping has stressed that promoting',
    },
  ],
} as const satisfies BriefingFacts;
