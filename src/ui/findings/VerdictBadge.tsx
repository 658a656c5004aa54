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

type Props = {
  readonly verdict: Verdict;
  /** Begins with a capital letter. */
  readonly isTitle?: boolean;
};

/** A verdict as a word with its sign. */
export function VerdictBadge({ verdict, isTitle = false }: Props) {
  const words = isTitle ? `${verdict.charAt(0).toUpperCase()}${verdict.slice(1)}` : verdict;
  return (
    <span className={styles.verdict} data-verdict={verdict}>
      <span aria-hidden="true">{signs[verdict]}</span> {words}
    </span>
  );
}
