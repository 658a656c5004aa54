import type { IndicatorGroup } from '../src/domain/model';

/** Sets of indicators of one unit that are read side by side. */
export const groups = [
  {
    id: 'world-ranks',
    label: 'World rankings, as claimed',
    description: 'China’s rank in the world, as the speakers claim it. Few of the rankings are named.',
  },
  {
    id: 'people-online',
    label: 'Users by network or service',
    many: 'users or sign-ups',
    description: 'The same person may be counted more than once.',
  },
  {
    id: 'places-covered',
    label: 'Places with a network or service',
    description: 'Share of cities, villages or counties covered. Each share is of different places.',
  },
  {
    id: 'world-shares',
    label: 'China’s share of a world total',
    description: 'Each share is of a different total.',
  },
  {
    id: 'since-2012',
    label: 'Multiples of 2012',
    description: '“1.7 times” means 70% more than in 2012, not 170% more.',
  },
  {
    id: 'campaigns',
    label: 'Campaigns, in all and in one year',
    description:
      'Campaigns since the launch of “Clear and Bright”, and in one year. The total may include the year: do not add them.',
  },
  {
    id: 'information-removed',
    label: 'Information removed',
    description: 'The counts differ in what was removed and when: do not add them.',
  },
  {
    id: 'accounts-acted-on',
    label: 'Accounts removed or punished',
    description:
      '“Removed” and “punished” are different acts, and their periods may overlap: do not add them.',
  },
  {
    id: 'websites-acted-on',
    label: 'Websites and platforms acted against',
    many: 'websites and platforms',
    description:
      'Counted by what was done to them. The number for [2021] is taken to cover the whole year; those for 2022 cover half a year.',
  },
  {
    id: 'apps-acted-on',
    label: 'Apps removed or taken down',
    description:
      'Mobile applications “removed” in [2021], taken as the whole year, and “taken down” in the first half of 2022.',
  },
  {
    id: 'laws-made',
    label: 'Laws on cyberspace',
    many: 'laws and rules',
    description:
      'Three counts of different scope: “law and rules”, “laws on cyberspace” and “laws in this field”. Do not add or subtract them.',
  },
  {
    id: 'consecutive-years',
    label: 'Years running',
    description: 'How many years in a row each event had been held by the day of the briefing.',
  },
] as const satisfies readonly IndicatorGroup[];

export type GroupId = (typeof groups)[number]['id'];
