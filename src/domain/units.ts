/** What one step of the value is. Counted things name the words they are printed with. */
type UnitOf = {
  readonly kind: 'count' | 'percent' | 'points' | 'money' | 'data' | 'multiple' | 'rank' | 'time';
  /** Singular and plural as the interface writes them. */
  readonly one: string;
  readonly many: string;
  /** Nouns that name this unit in print, lower case; of two that stand in one place the longer names it. */
  readonly nouns: readonly string[];
};

/**
 * Base units of all values: money in yuan or US dollars, data in zettabytes, shares in percent as printed,
 * multiples as factors, ranks as places (1 is the top), durations in years; everything else is a count.
 */
export const units = {
  person: {
    kind: 'count',
    one: 'person',
    many: 'people',
    nouns: ['people', 'internet users', 'netizens', 'population'],
  },
  user: { kind: 'count', one: 'user', many: 'users', nouns: ['users'] },
  follower: { kind: 'count', one: 'follower', many: 'followers', nouns: ['followers'] },
  percent: { kind: 'percent', one: '%', many: '%', nouns: ['percent', 'per cent'] },
  'percentage-point': {
    kind: 'points',
    one: 'percentage point',
    many: 'percentage points',
    nouns: ['percentage point', 'percentage points'],
  },
  yuan: { kind: 'money', one: 'yuan', many: 'yuan', nouns: ['yuan'] },
  'us-dollar': {
    kind: 'money',
    one: 'US dollar',
    many: 'US dollars',
    nouns: ['us dollars', 'u.s. dollars', 'dollars'],
  },
  zettabyte: { kind: 'data', one: 'zettabyte', many: 'zettabytes', nouns: ['zettabytes', 'zb'] },
  times: { kind: 'multiple', one: 'times', many: 'times', nouns: ['times'] },
  rank: { kind: 'rank', one: 'rank', many: 'ranks', nouns: ['place'] },
  year: { kind: 'time', one: 'year', many: 'years', nouns: ['years'] },
  account: { kind: 'count', one: 'account', many: 'accounts', nouns: ['accounts'] },
  activity: { kind: 'count', one: 'activity', many: 'activities', nouns: ['activities'] },
  address: { kind: 'count', one: 'address', many: 'addresses', nouns: ['addresses'] },
  app: { kind: 'count', one: 'app', many: 'apps', nouns: ['applications'] },
  campaign: { kind: 'count', one: 'campaign', many: 'campaigns', nouns: ['campaigns', 'actions'] },
  character: { kind: 'count', one: 'character', many: 'characters', nouns: ['characters'] },
  country: { kind: 'count', one: 'country or region', many: 'countries and regions', nouns: ['countries'] },
  dataset: { kind: 'count', one: 'data set', many: 'data sets', nouns: ['data sets'] },
  edition: { kind: 'count', one: 'edition', many: 'editions', nouns: ['wics'] },
  entry: { kind: 'count', one: 'entry', many: 'entries', nouns: ['entries'] },
  item: {
    kind: 'count',
    one: 'piece of information',
    many: 'pieces of information',
    nouns: ['pieces of information', 'pieces of illegal information', 'pieces'],
  },
  language: { kind: 'count', one: 'language', many: 'languages', nouns: ['languages'] },
  law: { kind: 'count', one: 'law', many: 'laws', nouns: ['laws'] },
  'law-or-rule': {
    kind: 'count',
    one: 'law or rule',
    many: 'laws and rules',
    nouns: ['law and rules', 'laws and rules'],
  },
  notice: { kind: 'count', one: 'notice', many: 'notices', nouns: ['notices'] },
  organization: { kind: 'count', one: 'organisation', many: 'organisations', nouns: ['organizations'] },
  part: { kind: 'count', one: 'part', many: 'parts', nouns: ['parts'] },
  patent: {
    kind: 'count',
    one: 'patent application',
    many: 'patent applications',
    nouns: ['patent applications'],
  },
  session: { kind: 'count', one: 'session', many: 'sessions', nouns: ['sessions'] },
  station: { kind: 'count', one: 'base station', many: 'base stations', nouns: ['base stations'] },
  view: { kind: 'count', one: 'view', many: 'views', nouns: ['views'] },
  website: { kind: 'count', one: 'website', many: 'websites', nouns: ['websites'] },
  'website-or-platform': {
    kind: 'count',
    one: 'website or platform',
    many: 'websites and platforms',
    nouns: ['websites and platforms'],
  },
} as const satisfies Record<string, UnitOf>;

export type UnitId = keyof typeof units;
export type Unit = UnitOf;

export const unitIds = Object.keys(units) as UnitId[];

/** The description of a unit, widened so that callers need not know which one it is. */
export const unitOf = (id: UnitId): Unit => units[id];
