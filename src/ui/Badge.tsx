import { basisExplanations, basisWords } from '../domain/format';
import type { Basis } from '../domain/vocabulary';
import styles from './Badge.module.css';

/** A basis as a word with its meaning on hover; an inferred one is set in brackets as everywhere. */
export function BasisBadge({ basis }: { readonly basis: Basis }) {
  return (
    <span className={styles.badge} data-basis={basis} title={basisExplanations[basis]}>
      {basis === 'inferred' ? `[${basisWords[basis]}]` : basisWords[basis]}
    </span>
  );
}

/** A briefing by its short name, in its colour and with its own shape: a circle for the first, a diamond for the second, as in the charts. */
export function BriefingBadge({ id, name }: { readonly id: string; readonly name: string }) {
  return (
    <span className={styles.briefing} data-briefing={id}>
      {name}
    </span>
  );
}
