import { basisWords } from '../../domain/format';
import { hrefOf } from '../../ui/href';
import styles from './Controls.module.css';

/** What the words for how a date is known mean, in one line. */
export function PeriodKey() {
  return (
    <p className={styles.key}>
      A date is <b>{basisWords.stated}</b> in the sentence, <b>{basisWords.carried}</b> from another sentence,
      or <b>[{basisWords.inferred}]</b> by a rule: <a href={hrefOf('/method#periods')}>how dates are read</a>.
    </p>
  );
}
