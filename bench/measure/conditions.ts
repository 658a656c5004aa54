/** How a page is looked at: the screen, and how fast computer and network are. */
export type Condition = {
  readonly name: string;
  readonly title: string;
  readonly viewport: { readonly width: number; readonly height: number };
  /** How many times slower than this computer. */
  readonly cpuSlowdown: number;
  readonly network?: {
    /** Bytes a second. */
    readonly downloadThroughput: number;
    readonly uploadThroughput: number;
    /** Ms added to each request. */
    readonly latency: number;
  };
};

const desktop = { width: 1280, height: 900 };
const slow = {
  cpuSlowdown: 4,
  network: { downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8, latency: 150 },
};

/** The conditions the targets are set for come first. */
const conditions: readonly Condition[] = [
  {
    name: 'slow',
    title: 'Slow phone’s computer and network: CPU ÷ 4, 1.6 Mbit/s, 150 ms, at 1280 × 900',
    viewport: desktop,
    ...slow,
  },
  { name: 'fast', title: 'No throttling, at 1280 × 900', viewport: desktop, cpuSlowdown: 1 },
  {
    name: 'phone',
    title: 'Slow phone: CPU ÷ 4, 1.6 Mbit/s, 150 ms, at 412 × 823',
    viewport: { width: 412, height: 823 },
    ...slow,
  },
];

/** Those of the names given, all of which must exist. */
export function conditionsNamed(names: readonly string[]): readonly Condition[] {
  return names.map((name) => {
    const found = conditions.find((condition) => condition.name === name);
    if (found) return found;
    const known = conditions.map((condition) => condition.name).join(', ');
    throw new RangeError(`There is no condition "${name}"; there are ${known}.`);
  });
}
