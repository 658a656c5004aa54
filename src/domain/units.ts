/** What one step of the value is. Counted things name the words they are printed with. */
type UnitOf = {
  readonly kind: 'count' | 'percent' | 'points' | 'money' | 'data' | 'multiple' | 'rank' | 'time';
  /** Singular and plural as the interface writes them. */
  readonly one: string;
  readonly many: string;
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
  },
  user: { kind: 'count', one: 'user', many: 'users' },
  follower: { kind: 'count', one: 'follower', many: 'followers' },
  percent: { kind: 'percent', one: '%', many: '%' },
  'percentage-point': {
    kind: 'points',
    one: 'percentage point',
    many: 'percentage points',
  },
  yuan: { kind: 'money', one: 'yuan', many: 'yuan' },
  'us-dollar': {
    kind: 'money',
    one: 'US dollar',
    many: 'US dollars',
  },
  zettabyte: { kind: 'data', one: 'zettabyte', many: 'zettabytes' },
  times: { kind: 'multiple', one: 'times', many: 'times' },
  rank: { kind: 'rank', one: 'rank', many: 'ranks' },
  year: { kind: 'time', one: 'year', many: 'years' },
  account: { kind: 'count', one: 'account', many: 'accounts' },
  activity: { kind: 'count', one: 'activity', many: 'activities' },
  address: { kind: 'count', one: 'address', many: 'addresses' },
  app: { kind: 'count', one: 'app', many: 'apps' },
  campaign: { kind: 'count', one: 'campaign', many: 'campaigns' },
  character: { kind: 'count', one: 'character', many: 'characters' },
  country: { kind: 'count', one: 'country or region', many: 'countries and regions' },
  dataset: { kind: 'count', one: 'data set', many: 'data sets' },
  edition: { kind: 'count', one: 'edition', many: 'editions' },
  entry: { kind: 'count', one: 'entry', many: 'entries' },
  item: {
    kind: 'count',
    one: 'piece of information',
    many: 'pieces of information',
  },
  language: { kind: 'count', one: 'language', many: 'languages' },
  law: { kind: 'count', one: 'law', many: 'laws' },
  'law-or-rule': {
    kind: 'count',
    one: 'law or rule',
    many: 'laws and rules',
  },
  notice: { kind: 'count', one: 'notice', many: 'notices' },
  organization: { kind: 'count', one: 'organisation', many: 'organisations' },
  part: { kind: 'count', one: 'part', many: 'parts' },
  patent: {
    kind: 'count',
    one: 'patent application',
    many: 'patent applications',
  },
  session: { kind: 'count', one: 'session', many: 'sessions' },
  station: { kind: 'count', one: 'base station', many: 'base stations' },
  view: { kind: 'count', one: 'view', many: 'views' },
  website: { kind: 'count', one: 'website', many: 'websites' },
  'website-or-platform': {
    kind: 'count',
    one: 'website or platform',
    many: 'websites and platforms',
  },
} as const satisfies Record<string, UnitOf>;

export type UnitId = keyof typeof units;
export type Unit = UnitOf;

export const unitIds = Object.keys(units) as UnitId[];

/** The description of a unit, widened so that callers need not know which one it is. */
export const unitOf = (id: UnitId): Unit => units[id];
