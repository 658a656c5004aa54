/** Values of an index, where the first of each pair is 100. */
type IndexScale = { readonly domain: readonly [number, number]; readonly ticks: readonly number[] };

const exact = (value: number): number => Number(value.toPrecision(12));

/** Even steps around 100 and the other values; they do not begin at zero, so the chart must say so. */
export function indexScaleOf(values: readonly number[], count: number): IndexScale {
  const [low, high] = [Math.min(100, ...values), Math.max(100, ...values)];
  const rough = Math.max((high - low) / count, 1e-6);
  if (low === high) return { domain: [99, 101], ticks: [100] };
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((of) => exact(of * magnitude)).find((of) => of >= rough) ?? rough;
  const [from, to] = [Math.floor(exact(low / step)), Math.ceil(exact(high / step))];
  const ticks = Array.from({ length: to - from + 1 }, (_, index) => exact((from + index) * step));
  return { domain: [exact(from * step), exact(to * step)], ticks };
}
