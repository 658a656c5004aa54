/** The middle of some numbers and their extremes. */
export type Summary = { readonly median: number; readonly least: number; readonly most: number };

/** Undefined where there is no number. */
export function summaryOf(values: readonly number[]): Summary | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (least === undefined || most === undefined) return undefined;
  const half = sorted.length / 2;
  const [lower, upper] = [sorted[Math.ceil(half) - 1] ?? least, sorted[Math.floor(half)] ?? least];
  return { median: (lower + upper) / 2, least, most };
}

/** The numbers of those runs in which there is one. */
export const present = (values: readonly (number | null | undefined)[]): readonly number[] =>
  values.filter((value) => value !== null && value !== undefined);

/** How many times the second median the first one is; undefined where one is missing or the second is 0. */
export function ratioOf(summary: Summary | undefined, base: Summary | undefined): number | undefined {
  return summary && base && base.median > 0 ? summary.median / base.median : undefined;
}
