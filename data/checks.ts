import type { CitedCheck } from './ids';

/** Statements of one quantity that stand in one briefing or in both, each pair of them. */
const statements = [
  {
    id: 'internet-users-2012',
    kind: 'statements',
    title: 'Internet users in 2012, printed twice',
    first: 'internet-users.2012.cac-2022.a',
    second: 'internet-users.2012.cac-2022.b',
    remark: 'The second statement prints no year; it is read for the years of the first.',
  },
  {
    id: 'internet-users-2021',
    kind: 'statements',
    title: 'Internet users in 2021, printed twice',
    first: 'internet-users.2021.cac-2022.a',
    second: 'internet-users.2021.cac-2022.b',
    remark: 'The second statement prints no year; it is read for the years of the first.',
  },
  {
    id: 'internet-users-2023',
    kind: 'statements',
    title: 'Internet users in March 2023, printed twice',
    first: 'internet-users.2023.scio-2023.a',
    second: 'internet-users.2023.scio-2023.b',
  },
  {
    id: 'internet-coverage-2021',
    kind: 'statements',
    title: 'Internet coverage in 2021, printed twice',
    first: 'internet-coverage.2021.cac-2022.a',
    second: 'internet-coverage.2021.cac-2022.b',
  },
  {
    id: 'internet-users-rank-2023',
    kind: 'statements',
    title: 'World rank by internet users in March 2023, claimed twice',
    first: 'internet-users-rank.2023.scio-2023.a',
    second: 'internet-users-rank.2023.scio-2023.b',
  },
  {
    id: '5g-base-stations-2022',
    kind: 'statements',
    title: '5G base stations in August 2022, printed twice',
    first: '5g-base-stations.2022.cac-2022.a',
    second: '5g-base-stations.2022.cac-2022.b',
  },
  {
    id: '5g-users-2022',
    kind: 'statements',
    title: '5G mobile users in August 2022, printed twice',
    first: '5g-users.2022.cac-2022.a',
    second: '5g-users.2022.cac-2022.b',
  },
  {
    id: 'fibre-cities-2022',
    kind: 'statements',
    title: '“Almost all” cities with fibre-optic networks, or all',
    first: 'fibre-cities.2022.cac-2022.a',
    second: 'fibre-cities.2022.cac-2022.b',
    remark: '“Almost all” is read as less than all.',
  },
  {
    id: 'broadband-villages-2022',
    kind: 'statements',
    title: 'Administrative villages with broadband, said twice',
    first: 'broadband-villages.2022.cac-2022.a',
    second: 'broadband-villages.2022.cac-2022.b',
  },
  {
    id: 'digital-economy-share-2021',
    kind: 'statements',
    title: 'The digital economy’s share of GDP in 2021, printed twice',
    first: 'digital-economy-share.2021.cac-2022.a',
    second: 'digital-economy-share.2021.cac-2022.b',
  },
  {
    id: 'digital-economy-rank-2022',
    kind: 'statements',
    title: 'Second in the world, or leading it',
    first: 'digital-economy-rank.2022.cac-2022.a',
    second: 'digital-economy-rank.2022.cac-2022.b',
    otherReading: { reading: '“leads the world” as being among those ahead' },
  },
  {
    id: 'clear-and-bright-2022',
    kind: 'statements',
    title: 'Clear and Bright campaigns since their launch, printed twice',
    first: 'clear-and-bright-campaigns.2022.cac-2022.a',
    second: 'clear-and-bright-campaigns.2022.cac-2022.b',
  },
  {
    id: 'specialised-laws-2023',
    kind: 'statements',
    title: 'Specialised laws of a decade, printed twice',
    first: 'specialised-laws.2023.scio-2023.a',
    second: 'specialised-laws.2023.scio-2023.b',
  },
  {
    id: 'internet-conference-years-2022',
    kind: 'statements',
    title: 'World Internet Conference, years in a row, printed twice',
    first: 'internet-conference-years.2022.cac-2022.a',
    second: 'internet-conference-years.2022.cac-2022.b',
  },
] as const satisfies readonly CitedCheck[];

/** Pairs that a reader may set side by side, though they do not state one quantity. */
const lookalikes = [
  {
    id: 'digital-economy-currencies',
    kind: 'statements',
    title: 'The digital economy of 2021 in yuan and in dollars',
    first: 'digital-economy.2021.cac-2022.a',
    second: 'digital-economy-usd.2021.cac-2022.a',
    remark: 'The dollars are a questioner’s words, passed on from a report.',
  },
  {
    id: 'didi-fine-currencies',
    kind: 'statements',
    title: 'The fine on Didi in yuan and in dollars',
    first: 'didi-fine.2022.cac-2022.a',
    second: 'didi-fine-usd.2022.cac-2022.a',
    remark: 'The dollars are a questioner’s words.',
  },
  {
    id: 'quiz-entries-and-views',
    kind: 'statements',
    title: 'Entries to law quizzes and views of a law account in 2022',
    first: 'law-quiz-entries.2022.scio-2023.a',
    second: 'law-account-views.2022.scio-2023.a',
    remark: 'One counts entries to quizzes, the other views of one account.',
  },
  {
    id: 'accounts-removed-and-punished',
    kind: 'statements',
    title: 'Accounts removed since the launch and accounts punished in 2021',
    first: 'accounts-removed-total.2022.cac-2022.a',
    second: 'accounts-punished-yearly.2021.cac-2022.a',
    remark: 'One says “removed” and runs from the launch; the other says “punished” and is one year’s.',
  },
  {
    id: 'information-removed-scopes',
    kind: 'statements',
    title: 'Information removed since the launch and in 2021',
    first: 'information-removed-total.2022.cac-2022.a',
    second: 'information-removed-yearly.2021.cac-2022.a',
  },
  {
    id: 'campaigns-total-and-yearly',
    kind: 'statements',
    title: 'Clear and Bright campaigns since the launch and in 2021',
    first: 'clear-and-bright-campaigns.2022.cac-2022.b',
    second: 'clear-and-bright-campaigns-yearly.2021.cac-2022.a',
  },
  {
    id: 'laws-and-rules-or-laws',
    kind: 'statements',
    title: '“Laws and rules” and “laws” on cyberspace',
    first: 'laws-and-rules.2022.cac-2022.a',
    second: 'cyberspace-laws.2023.scio-2023.a',
  },
  {
    id: 'laws-or-specialised-laws',
    kind: 'statements',
    title: 'All laws on cyberspace and the specialised ones',
    first: 'cyberspace-laws.2023.scio-2023.a',
    second: 'specialised-laws.2023.scio-2023.a',
  },
  {
    id: 'apps-removed-or-taken-down',
    kind: 'statements',
    title: 'Apps removed in 2021 and taken down in the first half of 2022',
    first: 'apps-removed-yearly.2021.cac-2022.a',
    second: 'apps-taken-down.2022.cac-2022.a',
  },
  {
    id: 'websites-closed-or-dealt-with',
    kind: 'statements',
    title: 'Websites closed in 2021 and illegal websites dealt with in the first half of 2022',
    first: 'websites-closed-yearly.2021.cac-2022.a',
    second: 'illegal-websites.2022.cac-2022.a',
  },
  {
    id: 'villages-all-and-poverty',
    kind: 'statements',
    title: 'Broadband in all villages and in those lifted out of poverty',
    first: 'broadband-villages.2022.cac-2022.a',
    second: 'broadband-poverty-villages.2022.cac-2022.a',
  },
] as const satisfies readonly CitedCheck[];

/** Claims against what other printed numbers make of them. */
const claims = [
  {
    id: 'digital-economy-multiple',
    kind: 'claim',
    title: '“More than four times” the digital economy of 2012',
    claim: 'digital-economy-multiple.2021.cac-2022.a',
    recipes: [
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
    title: '15.9% a year, against 11 and 45.5 trillion yuan',
    claim: 'digital-economy-growth.2021.scio-2023.a',
    recipes: [
      {
        reading: 'from 2012 to 2021 as nine yearly steps',
        formula: 'growth-rate',
        from: 'digital-economy.2012.cac-2022.a',
        to: 'digital-economy.2021.cac-2022.a',
        years: 9,
      },
      {
        reading: 'the years 2012 to 2021 counted as ten steps',
        formula: 'growth-rate',
        from: 'digital-economy.2012.cac-2022.a',
        to: 'digital-economy.2021.cac-2022.a',
        years: 10,
      },
    ],
    remark: 'The two amounts and the rate stand in different briefings.',
  },
  {
    id: 'digital-economy-rate-and-multiple',
    kind: 'claim',
    title: '“More than four times”, against 15.9% a year',
    claim: 'digital-economy-multiple.2021.cac-2022.a',
    recipes: [
      {
        reading: 'from 2012 to 2021 as nine yearly steps',
        formula: 'multiple-from-rate',
        rate: 'digital-economy-growth.2021.scio-2023.a',
        years: 9,
      },
      {
        reading: 'the years 2012 to 2021 counted as ten steps',
        formula: 'multiple-from-rate',
        rate: 'digital-economy-growth.2021.scio-2023.a',
        years: 10,
      },
    ],
  },
  {
    id: 'years-connected',
    kind: 'claim',
    title: '“Less than 30 years” online since 1994',
    claim: 'years-connected.2023.scio-2023.a',
    recipes: [{ formula: 'years-between', milestone: 'internet-connection' }],
    remark: 'A questioner’s words; the year 1994 is an official’s.',
  },
] as const satisfies readonly CitedCheck[];

/** What numbers imply together. */
const implied = [
  {
    id: 'exchange-rates',
    kind: 'computed',
    title: 'Yuan for a dollar, by the digital economy and by the fine on Didi',
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
  },
  {
    id: 'implied-population-2021',
    kind: 'claim',
    title: 'The population that users and coverage of 2021 imply',
    claim: 'population.2023.scio-2023.a',
    recipes: [
      {
        formula: 'whole-from-share',
        part: 'internet-users.2021.cac-2022.b',
        share: 'internet-coverage.2021.cac-2022.b',
      },
    ],
    remark: 'The population was printed in March 2023, without a date of its own.',
  },
  {
    id: 'implied-population-2012',
    kind: 'unmatched',
    title: 'The population that users and coverage of 2012 imply',
    recipe: {
      formula: 'whole-from-share',
      part: 'internet-users.2012.cac-2022.a',
      share: 'internet-coverage.2012.cac-2022.a',
    },
  },
  {
    id: 'implied-gdp-2021',
    kind: 'unmatched',
    title: 'The GDP that the digital economy and its share imply for 2021',
    recipe: {
      formula: 'whole-from-share',
      part: 'digital-economy.2021.cac-2022.a',
      share: 'digital-economy-share.2021.cac-2022.a',
    },
  },
  {
    id: 'implied-gdp-2012',
    kind: 'unmatched',
    title: 'The GDP that the digital economy and its share imply for 2012',
    recipe: {
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
    otherReading: { reading: 'increased by seven times, to eight', value: 8 },
  },
] as const satisfies readonly CitedCheck[];

/** What is compared or recomputed. */
export const checks = [
  ...claims,
  ...statements,
  ...implied,
  ...lookalikes,
] as const satisfies readonly CitedCheck[];
