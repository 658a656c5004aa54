/** Placeholder to be replaced. */
export function BriefingsSection() {
  return <section id="briefings" aria-label="Briefings" />;
}
