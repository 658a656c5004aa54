/** What one step of the value is. Counted things name the words they are printed with. */
type UnitOf = {
  readonly kind: 'count' | 'percent' | 'points' | 'money' | 'data' | 'multiple' | 'rank' | 'time';
  /** Singular and plural as the interface writes them. */
  readonly one: string;
  readonly many: string;
};

/** Things counted one by one, of which there are many by an s. */
const counted = <T extends string>(one: T) => ({ kind: 'count', one, many: `${one}s` }) as const;

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
  user: counted('user'),
  follower: counted('follower'),
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
  account: counted('account'),
  activity: { kind: 'count', one: 'activity', many: 'activities' },
  address: { kind: 'count', one: 'address', many: 'addresses' },
  app: counted('app'),
  campaign: counted('campaign'),
  character: counted('character'),
  country: { kind: 'count', one: 'country or region', many: 'countries and regions' },
  dataset: counted('data set'),
  edition: counted('edition'),
  entry: { kind: 'count', one: 'entry', many: 'entries' },
  item: {
    kind: 'count',
    one: 'piece of information',
    many: 'pieces of information',
  },
  language: counted('language'),
  law: counted('law'),
  'law-or-rule': {
    kind: 'count',
    one: 'law or rule',
    many: 'laws and rules',
  },
  notice: counted('notice'),
  organization: counted('organisation'),
  part: counted('part'),
  patent: counted('patent application'),
  session: counted('session'),
  station: counted('base station'),
  view: counted('view'),
  website: counted('website'),
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
