import type { CitedCheck } from './ids';

/** Statements of one quantity that stand in one briefing or in both, each pair of them. */
const statements = [
  {
    id: 'internet-users-2012',
    kind: 'statements',
    title: 'Internet users in 2012 and [2012]: two statements',
    first: 'internet-users.2012.cac-2022.a',
    second: 'internet-users.2012.cac-2022.b',
    remark: 'The second sentence names no year; the years of the first are assumed.',
  },
  {
    id: 'internet-users-2021',
    kind: 'statements',
    title: 'Internet users in 2021 and [2021]: two statements',
    first: 'internet-users.2021.cac-2022.a',
    second: 'internet-users.2021.cac-2022.b',
    remark: 'The second sentence names no year; the years of the first are assumed.',
  },
  {
    id: 'internet-users-2023',
    kind: 'statements',
    title: 'Internet users, [by March 2023]: two statements',
    first: 'internet-users.2023.scio-2023.a',
    second: 'internet-users.2023.scio-2023.b',
  },
  {
    id: 'internet-coverage-2021',
    kind: 'statements',
    title: 'Internet coverage in 2021 and [2021]: two statements',
    first: 'internet-coverage.2021.cac-2022.a',
    second: 'internet-coverage.2021.cac-2022.b',
    remark:
      'One sentence says “internet coverage rate”, the other “internet usage”. The second names no year; the year of the first is assumed.',
  },
  {
    id: 'internet-users-rank-2023',
    kind: 'statements',
    title: 'World rank by internet users, [by March 2023]: two statements',
    first: 'internet-users-rank.2023.scio-2023.a',
    second: 'internet-users-rank.2023.scio-2023.b',
    remark: 'The second sentence does not repeat “in the world”.',
  },
  {
    id: '5g-base-stations-2022',
    kind: 'statements',
    title: '5G base stations, [by August 2022]: two statements',
    first: '5g-base-stations.2022.cac-2022.a',
    second: '5g-base-stations.2022.cac-2022.b',
  },
  {
    id: '5g-users-2022',
    kind: 'statements',
    title: '5G mobile users, [by August 2022]: two statements',
    first: '5g-users.2022.cac-2022.a',
    second: '5g-users.2022.cac-2022.b',
  },
  {
    id: 'fibre-cities-2022',
    kind: 'statements',
    title: 'Cities with fibre-optic networks: “almost all”, or “all”',
    first: 'fibre-cities.2022.cac-2022.a',
    second: 'fibre-cities.2022.cac-2022.b',
    remark:
      '“Almost all” is read as less than all. Neither sentence gives a date; both are taken to describe the same time.',
  },
  {
    id: 'broadband-villages-2022',
    kind: 'statements',
    title: 'Administrative villages with broadband: two statements',
    first: 'broadband-villages.2022.cac-2022.a',
    second: 'broadband-villages.2022.cac-2022.b',
    remark: 'One sentence says “connected to” broadband, the other “have access to” it.',
  },
  {
    id: 'digital-economy-share-2021',
    kind: 'statements',
    title: 'Digital economy’s share of GDP in 2021: two statements',
    first: 'digital-economy-share.2021.cac-2022.a',
    second: 'digital-economy-share.2021.cac-2022.b',
  },
  {
    id: 'digital-economy-rank-2022',
    kind: 'statements',
    title: 'Digital economy: “ranked second”, or “leads the world”',
    first: 'digital-economy-rank.2022.cac-2022.a',
    second: 'digital-economy-rank.2022.cac-2022.b',
    otherReading: { reading: 'as “is among the leaders”, not “is first”' },
  },
  {
    id: 'digital-economy-rank-2021',
    kind: 'statements',
    title: 'Digital economy: second “for several years”, and second in [2021]',
    first: 'digital-economy-rank.2022.cac-2022.a',
    second: 'digital-economy-rank.2021.cac-2022.a',
    remark:
      '“Several years” names no start; 2021 is taken to be one of them. The first sentence does not say “in the world”; the second is a questioner’s, from a report.',
  },
  {
    id: 'clear-and-bright-2022',
    kind: 'statements',
    title: 'Campaigns so far: two statements',
    first: 'clear-and-bright-campaigns.2022.cac-2022.a',
    second: 'clear-and-bright-campaigns.2022.cac-2022.b',
    remark:
      'The second sentence calls them “special rectification actions” and does not say since when. One speaker says both.',
  },
  {
    id: 'specialised-laws-2023',
    kind: 'statements',
    title: 'Laws of the past decade: two statements',
    first: 'specialised-laws.2023.scio-2023.a',
    second: 'specialised-laws.2023.scio-2023.b',
    remark: 'One speaker says it twice in one answer.',
  },
  {
    id: 'internet-conference-years-2022',
    kind: 'statements',
    title: 'World Internet Conference, years running: two statements',
    first: 'internet-conference-years.2022.cac-2022.a',
    second: 'internet-conference-years.2022.cac-2022.b',
    remark: 'One speaker says it twice.',
  },
] as const satisfies readonly CitedCheck[];

/** Pairs that a reader may set side by side, though they do not state one quantity. */
const lookalikes = [
  {
    id: 'digital-economy-currencies',
    kind: 'statements',
    title: 'Digital economy in 2021: yuan and dollars',
    first: 'digital-economy.2021.cac-2022.a',
    second: 'digital-economy-usd.2021.cac-2022.a',
    remark: 'The dollar amount is a questioner’s, quoted from a report.',
  },
  {
    id: 'didi-fine-currencies',
    kind: 'statements',
    title: 'Fine on Didi: yuan and dollars',
    first: 'didi-fine.2022.cac-2022.a',
    second: 'didi-fine-usd.2022.cac-2022.a',
    remark: 'The dollar amount is a questioner’s.',
  },
  {
    id: 'quiz-entries-and-views',
    kind: 'statements',
    title: 'Quiz entries and account views',
    first: 'law-quiz-entries.2022.scio-2023.a',
    second: 'law-account-views.2022.scio-2023.a',
    remark: 'One counts entries to quizzes, the other views of a WeChat account.',
  },
  {
    id: 'laws-and-rules-or-laws',
    kind: 'statements',
    title: '“Over 100 related law and rules”, and “more than 140 laws”',
    first: 'laws-and-rules.2022.cac-2022.a',
    second: 'cyberspace-laws.2023.scio-2023.a',
    remark: 'One counts laws and rules, the other laws since 1994.',
  },
  {
    id: 'apps-removed-or-taken-down',
    kind: 'statements',
    title: 'Apps removed ([2021]) and taken down (first half of 2022)',
    first: 'apps-removed-yearly.2021.cac-2022.a',
    second: 'apps-taken-down.2022.cac-2022.a',
    remark: 'One says “removed” in a year, the other “taken down” in half a year.',
  },
  {
    id: 'websites-closed-or-dealt-with',
    kind: 'statements',
    title: 'Websites closed ([2021]) and dealt with (first half of 2022)',
    first: 'websites-closed-yearly.2021.cac-2022.a',
    second: 'illegal-websites.2022.cac-2022.a',
    remark:
      'One counts websites closed in a year, the other those that were shut down or lost their permits or records in half a year.',
  },
  {
    id: 'villages-all-and-poverty',
    kind: 'statements',
    title: 'Broadband: administrative and formerly poor villages',
    first: 'broadband-villages.2022.cac-2022.a',
    second: 'broadband-poverty-villages.2022.cac-2022.a',
    remark: 'One speaks of administrative villages, the other of villages lifted out of poverty.',
  },
] as const satisfies readonly CitedCheck[];

/** Counts of a shorter time against totals of a longer one, some since a launch whose date no briefing gives. */
const parts = [
  {
    id: 'campaigns-total-and-yearly',
    kind: 'part',
    title: 'Campaigns so far and in 2021',
    part: 'clear-and-bright-campaigns-yearly.2021.cac-2022.a',
    whole: 'clear-and-bright-campaigns.2022.cac-2022.a',
    isSameAct: true,
    remark: 'No launch date is printed; the total is taken to include 2021.',
  },
  {
    id: 'information-removed-scopes',
    kind: 'part',
    title: 'Information removed so far and in [2021]',
    part: 'information-removed-yearly.2021.cac-2022.a',
    whole: 'information-removed-total.2022.cac-2022.a',
    isSameAct: true,
    remark:
      'No launch date is printed; the total is taken to include 2021. It counts “illegal and unhealthy” information, the year only “illegal”. By the printed numbers, the year is 0.11% of the total.',
  },
  {
    id: 'accounts-removed-and-punished',
    kind: 'part',
    title: 'Accounts removed so far and accounts punished in [2021]',
    part: 'accounts-punished-yearly.2021.cac-2022.a',
    whole: 'accounts-removed-total.2022.cac-2022.a',
    isSameAct: false,
    remark:
      '“Removed” counts from the launch of “Clear and Bright”; “punished” covers one year. The briefing does not say how the two relate, nor why one year’s count comes so close to the total.',
  },
  {
    id: 'laws-or-specialised-laws',
    kind: 'part',
    title: 'Laws on cyberspace: since 1994, and of the past decade',
    part: 'specialised-laws.2023.scio-2023.a',
    whole: 'cyberspace-laws.2023.scio-2023.a',
    isSameAct: true,
  },
] as const satisfies readonly CitedCheck[];

/** Counts that the text itself lets one check: it lists what it announces, or gives an event its ordinal. */
const listings = [
  {
    id: 'white-paper-parts-listed',
    kind: 'listing',
    title: 'Six parts of the white paper, and their names',
    claim: 'white-paper-parts.2023.scio-2023.a',
    counted: 'names {count} parts after the colon',
    listed: {
      words: [
        { quotation: 'scio-2023.s9', words: 'Upholding the Rule of Law in Cyberspace' },
        { quotation: 'scio-2023.s9', words: 'Consolidating the Legal System for Cyberspace Governance' },
        { quotation: 'scio-2023.s9', words: 'Keeping Order in a Rule-Based Cyberspace' },
        { quotation: 'scio-2023.s9', words: 'Defending Fairness and Justice in Cyberspace' },
        {
          quotation: 'scio-2023.s9',
          words: 'Promoting Public Awareness and Competence in Law-Based Cyberspace Governance',
        },
        {
          quotation: 'scio-2023.s9',
          words: 'Increasing International Exchanges and Cooperation in Law-Based Cyberspace Governance',
        },
      ],
    },
  },
  {
    id: 'white-paper-languages-listed',
    kind: 'listing',
    title: 'Eight languages of the white paper, and their names',
    claim: 'white-paper-languages.2023.scio-2023.a',
    counted: 'names {count} languages',
    listed: {
      words: [
        { quotation: 'scio-2023.s10', words: 'Chinese' },
        { quotation: 'scio-2023.s10', words: 'English' },
        { quotation: 'scio-2023.s10', words: 'French' },
        { quotation: 'scio-2023.s10', words: 'Russian' },
        { quotation: 'scio-2023.s10', words: 'German' },
        { quotation: 'scio-2023.s10', words: 'Spanish' },
        { quotation: 'scio-2023.s10', words: 'Arabic' },
        { quotation: 'scio-2023.s10', words: 'Japanese' },
      ],
    },
  },
  {
    id: 'five-laws-listed',
    kind: 'listing',
    title: 'Five laws of the past decade, and their names',
    claim: 'specialised-laws.2023.scio-2023.a',
    counted: 'goes on to name {count} laws',
    listed: {
      milestones: [
        'cybersecurity-law',
        'electronic-commerce-law',
        'data-security-law',
        'personal-information-law',
        'online-fraud-law',
      ],
    },
  },
  {
    id: 'digital-china-summit-ordinal',
    kind: 'listing',
    title: 'Five Digital China Summits, and a report from the fifth',
    claim: 'digital-china-summit-years.2022.cac-2022.a',
    counted: 'mentions summit number {count}',
    listed: {
      ordinal: { quotation: 'cac-2022.s91', words: '5th Digital China Summit' },
      number: 5,
      later: [0, 0],
    },
    remark:
      'This assumes one summit a year. A questioner gives the number and does not say that this summit was the latest.',
  },
  {
    id: 'internet-conference-ordinal',
    kind: 'listing',
    title: 'Eight years of the World Internet Conference, and the second in 2015',
    claim: 'internet-conference-years.2022.cac-2022.a',
    counted: 'makes the latest conference number {count}',
    listed: {
      ordinal: { quotation: 'cac-2022.s319', words: 'Second WIC in December, 2015' },
      number: 2,
      later: [6, 7],
    },
    remark:
      'This assumes one conference a year from 2016; the text does not say whether the 2022 conference had been held.',
  },
  {
    id: 'internet-conference-editions',
    kind: 'listing',
    title: 'Eight World Internet Conferences, and eight years',
    claim: 'internet-conference-editions.2022.cac-2022.a',
    counted: 'elsewhere counts {count} years of the conference',
    listed: {
      ordinal: { quotation: 'cac-2022.s64', words: 'eight years straight' },
      number: 8,
      later: [0, 0],
    },
    remark: 'This assumes one conference a year.',
  },
] as const satisfies readonly CitedCheck[];

/** Claims against what other printed numbers make of them. */
const claims = [
  {
    id: 'digital-economy-multiple',
    kind: 'claim',
    title: '“More than four times” the 2012 digital economy',
    claim: 'digital-economy-multiple.2021.cac-2022.a',
    calculations: [
      {
        formula: 'growth-multiple',
        from: 'digital-economy.2012.cac-2022.a',
        to: 'digital-economy.2021.cac-2022.a',
      },
    ],
  },
  {
    id: 'digital-economy-growth',
    kind: 'claim',
    title: '15.9% a year, checked against 11 and 45.5 trillion yuan',
    claim: 'digital-economy-growth.2021.scio-2023.a',
    calculations: [
      {
        reading: 'as nine years of growth, from 2012 to 2021',
        formula: 'growth-rate',
        from: 'digital-economy.2012.cac-2022.a',
        to: 'digital-economy.2021.cac-2022.a',
        years: 9,
      },
      {
        reading: 'as ten years of growth, 2012 and 2021 both counted',
        formula: 'growth-rate',
        from: 'digital-economy.2012.cac-2022.a',
        to: 'digital-economy.2021.cac-2022.a',
        years: 10,
      },
    ],
    remark:
      'The amounts and the rate come from different briefings. Ten years of growth to 2021 would start in 2011, for which no amount is printed.',
  },
  {
    id: 'digital-economy-rate-and-multiple',
    kind: 'claim',
    title: '“More than four times”, checked against 15.9% a year',
    claim: 'digital-economy-multiple.2021.cac-2022.a',
    calculations: [
      {
        reading: 'as nine years of growth, from 2012 to 2021',
        formula: 'multiple-from-rate',
        rate: 'digital-economy-growth.2021.scio-2023.a',
        years: 9,
      },
      {
        reading: 'as ten years of growth, 2012 and 2021 both counted',
        formula: 'multiple-from-rate',
        rate: 'digital-economy-growth.2021.scio-2023.a',
        years: 10,
      },
    ],
    remark: 'Ten years of growth to 2021 would start in 2011, but the printed multiple is of 2012.',
  },
  {
    id: 'years-connected',
    kind: 'claim',
    title: '“Less than 30 years” online since 1994',
    claim: 'years-connected.2023.scio-2023.a',
    calculations: [{ formula: 'years-between', milestone: 'internet-connection' }],
    remark: '“Less than 30 years” is a questioner’s; the year 1994 is an official’s.',
  },
] as const satisfies readonly CitedCheck[];

/** What numbers imply together. */
const implied = [
  {
    id: 'exchange-rates',
    kind: 'computed',
    title: 'Yuan per dollar, implied by the digital economy and by the Didi fine',
    first: {
      formula: 'exchange-rate',
      yuan: 'digital-economy.2021.cac-2022.a',
      dollars: 'digital-economy-usd.2021.cac-2022.a',
    },
    second: {
      formula: 'exchange-rate',
      yuan: 'didi-fine.2022.cac-2022.a',
      dollars: 'didi-fine-usd.2022.cac-2022.a',
    },
    remark: 'The 8.206 billion yuan of the second is probably a misprint.',
  },
  {
    id: 'implied-population-2021',
    kind: 'claim',
    title: 'Population implied by internet users and coverage, [2021]',
    claim: 'population.2023.scio-2023.a',
    calculations: [
      {
        formula: 'whole-from-share',
        part: 'internet-users.2021.cac-2022.b',
        share: 'internet-coverage.2021.cac-2022.b',
      },
    ],
    remark: 'It was printed in March 2023.',
  },
  {
    id: 'implied-population-2012',
    kind: 'unmatched',
    title: 'Population implied by internet users and coverage, 2012',
    calculation: {
      formula: 'whole-from-share',
      part: 'internet-users.2012.cac-2022.a',
      share: 'internet-coverage.2012.cac-2022.a',
    },
  },
  {
    id: 'implied-coverage-2023',
    kind: 'unmatched',
    title: 'Internet users as a share of the population, [by March 2023]',
    calculation: {
      formula: 'part-of-whole',
      part: 'internet-users.2023.scio-2023.b',
      whole: 'population.2023.scio-2023.a',
    },
    remark: 'Neither number has a date of its own; both come from one speaker at one briefing.',
  },
  {
    id: 'implied-gdp-2021',
    kind: 'unmatched',
    title: 'GDP implied by the digital economy’s share, 2021',
    calculation: {
      formula: 'whole-from-share',
      part: 'digital-economy.2021.cac-2022.a',
      share: 'digital-economy-share.2021.cac-2022.a',
    },
  },
  {
    id: 'implied-gdp-2012',
    kind: 'unmatched',
    title: 'GDP implied by the digital economy’s share, 2012',
    calculation: {
      formula: 'whole-from-share',
      part: 'digital-economy.2012.cac-2022.a',
      share: 'digital-economy-share.2012.cac-2022.a',
    },
  },
  {
    id: 'health-code-sevenfold',
    kind: 'unmatched',
    title: '“Increased sevenfold”: to seven times, or by seven times',
    statement: 'health-code-capacity.2022.cac-2022.a',
    otherReading: { reading: 'as an increase by seven times, to eight', value: 8 },
  },
  {
    id: 'law-account-views-2022',
    kind: 'unmatched',
    title: '“Total views … reached 667 million in 2022”: that year’s, or all so far',
    statement: 'law-account-views.2022.scio-2023.a',
    otherReading: {
      plain: 'as the views of that year',
      reading: 'as the total reached by 2022',
      value: 667e6,
    },
  },
  {
    id: 'zhejiang-leads',
    kind: 'unmatched',
    title: 'Zhejiang “leads the country”: first, or among the leaders',
    statement: 'zhejiang-it-rank.2022.cac-2022.a',
    otherReading: { reading: 'as “is among the leaders”, not “is first”' },
  },
] as const satisfies readonly CitedCheck[];

/** What is compared or recomputed. */
export const checks = [
  ...claims,
  ...statements,
  ...listings,
  ...parts,
  ...implied,
  ...lookalikes,
] as const satisfies readonly CitedCheck[];
