export function IndicatorChart(_: Record<string, unknown>) {
  return null;
}
