import type { ReactNode } from 'react';
import styles from './Section.module.css';

/** The sections of the page by their anchors, in order; the anchors are linked from other pages. */
export const sections = {
  links: 'A number is a link',
  hedges: 'Hedges',
  periods: 'Periods and brackets',
  rules: 'Rules for periods',
  lines: 'Dashed lines',
  preferred: 'When a quantity is stated twice',
  counted: 'What counts as a number',
  ledger: 'The ledger',
  excluded: 'Numerals left out',
  words: 'Sources and licence',
  check: 'Check it yourself',
  data: 'Download the data',
  offline: 'Use it offline',
} as const;

type SectionId = keyof typeof sections;

/** A section with its heading and anchor. */
export function Section({ id, children }: { readonly id: SectionId; readonly children: ReactNode }) {
  return (
    <section id={id} className={styles.section} aria-labelledby={`${id}.title`}>
      <h2 id={`${id}.title`}>{sections[id]}</h2>
      {children}
    </section>
  );
}
