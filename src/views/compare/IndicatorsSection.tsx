/** Placeholder to be replaced. */
export function IndicatorsSection() {
  return <section id="indicators" aria-label="Indicators" />;
}
