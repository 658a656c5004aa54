export function FindingsSection() {
  return <section id="findings" aria-label="Findings" />;
}
