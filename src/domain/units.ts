/** What one step of the value is. Counted things name the words they are printed with. */
type UnitOf = {
  readonly kind: 'count' | 'percent' | 'money' | 'data' | 'multiple' | 'rank' | 'time';
  /** Singular and plural as the interface writes them. */
  readonly one: string;
  readonly many: string;
  /** Nouns that name this unit inside a printed phrase, lower case. */
  readonly nouns: readonly string[];
};

/**
 * Base units of all values: money in yuan or US dollars, data in zettabytes, shares in percent as printed,
 * multiples as factors, ranks as places (1 is the top), durations in years; everything else is a count.
 */
export const units = {
  person: { kind: 'count', one: 'person', many: 'people', nouns: ['people', 'users', 'netizens'] },
  percent: { kind: 'percent', one: 'percent', many: 'percent', nouns: [] },
  yuan: { kind: 'money', one: 'yuan', many: 'yuan', nouns: ['yuan'] },
  'us-dollar': { kind: 'money', one: 'US dollar', many: 'US dollars', nouns: [] },
  zettabyte: { kind: 'data', one: 'zettabyte', many: 'zettabytes', nouns: ['zettabytes', 'zb'] },
  times: { kind: 'multiple', one: 'time', many: 'times', nouns: ['times'] },
  rank: { kind: 'rank', one: 'place', many: 'places', nouns: ['place'] },
  year: { kind: 'time', one: 'year', many: 'years', nouns: ['years'] },
  account: { kind: 'count', one: 'account', many: 'accounts', nouns: ['accounts'] },
  activity: { kind: 'count', one: 'activity', many: 'activities', nouns: ['activities'] },
  address: { kind: 'count', one: 'address', many: 'addresses', nouns: ['addresses'] },
  app: { kind: 'count', one: 'app', many: 'apps', nouns: ['applications'] },
  campaign: { kind: 'count', one: 'campaign', many: 'campaigns', nouns: ['campaigns', 'actions'] },
  character: { kind: 'count', one: 'character', many: 'characters', nouns: ['characters'] },
  country: { kind: 'count', one: 'country or region', many: 'countries and regions', nouns: ['countries'] },
  dataset: { kind: 'count', one: 'data set', many: 'data sets', nouns: ['data sets'] },
  edition: { kind: 'count', one: 'edition', many: 'editions', nouns: ['wics', 'sessions'] },
  entry: { kind: 'count', one: 'entry', many: 'entries', nouns: ['entries'] },
  item: { kind: 'count', one: 'piece', many: 'pieces', nouns: ['pieces'] },
  language: { kind: 'count', one: 'language', many: 'languages', nouns: ['languages'] },
  law: { kind: 'count', one: 'law', many: 'laws', nouns: ['law', 'laws'] },
  notice: { kind: 'count', one: 'notice', many: 'notices', nouns: ['notices'] },
  organization: { kind: 'count', one: 'organization', many: 'organizations', nouns: ['organizations'] },
  part: { kind: 'count', one: 'part', many: 'parts', nouns: ['parts'] },
  patent: { kind: 'count', one: 'application', many: 'applications', nouns: ['patent applications'] },
  station: { kind: 'count', one: 'base station', many: 'base stations', nouns: ['base stations'] },
  view: { kind: 'count', one: 'view', many: 'views', nouns: ['views'] },
  website: { kind: 'count', one: 'website', many: 'websites', nouns: ['websites'] },
} as const satisfies Record<string, UnitOf>;

export type UnitId = keyof typeof units;
export type Unit = UnitOf;

export const unitIds = Object.keys(units) as UnitId[];

/** The description of a unit, widened so that callers need not know which one it is. */
export const unitOf = (id: UnitId): Unit => units[id];
