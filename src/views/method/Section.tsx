import type { ReactNode } from 'react';
import { type SectionId, sections } from './sections';
import styles from './Section.module.css';

/** A section with its heading and anchor. */
export function Section({ id, children }: { readonly id: SectionId; readonly children: ReactNode }) {
  return (
    <section id={id} className={styles.section} aria-labelledby={`${id}.title`}>
      <h2 id={`${id}.title`}>{sections[id]}</h2>
      {children}
    </section>
  );
}
