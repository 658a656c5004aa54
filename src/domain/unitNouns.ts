import type { UnitId } from './units';

/**
 * Nouns that name each unit in print, lower case; of two that stand in one place the longer names it. Pages do without
 * them: they read no print.
 */
export const unitNouns: Readonly<Record<UnitId, readonly string[]>> = {
  person: ['people', 'internet users', 'netizens', 'population'],
  user: ['users'],
  follower: ['followers'],
  percent: ['percent', 'per cent'],
  'percentage-point': ['percentage point', 'percentage points'],
  yuan: ['yuan'],
  'us-dollar': ['us dollars', 'u.s. dollars', 'dollars'],
  zettabyte: ['zettabytes', 'zb'],
  times: ['times'],
  rank: ['place'],
  year: ['years'],
  account: ['accounts'],
  activity: ['activities'],
  address: ['addresses'],
  app: ['applications'],
  campaign: ['campaigns', 'actions'],
  character: ['characters'],
  country: ['countries'],
  dataset: ['data sets'],
  edition: ['wics'],
  entry: ['entries'],
  item: ['pieces of information', 'pieces of illegal information', 'pieces'],
  language: ['languages'],
  law: ['laws'],
  'law-or-rule': ['law and rules', 'laws and rules'],
  notice: ['notices'],
  organization: ['organizations'],
  part: ['parts'],
  patent: ['patent applications'],
  session: ['sessions'],
  station: ['base stations'],
  view: ['views'],
  website: ['websites'],
  'website-or-platform': ['websites and platforms'],
};
