import type { Verdict } from '../../domain/findings/finding';
import styles from './VerdictBadge.module.css';

/** A sign for each verdict, so that they can be told apart at a glance and without colour. */
const signs: Readonly<Record<Verdict, string>> = {
  conflict: '≠',
  'depends on the reading': '?',
  compatible: '⊂',
  agrees: '=',
  computed: '∑',
  'not comparable': '∦',
};

/** A verdict as a word with its sign. */
export function VerdictBadge({ verdict }: { readonly verdict: Verdict }) {
  return (
    <span className={styles.verdict} data-verdict={verdict}>
      <span aria-hidden="true">{signs[verdict]}</span> {verdict}
    </span>
  );
}
