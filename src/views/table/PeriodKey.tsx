import { basisWords } from '../../domain/format';
import { hrefOf } from '../../ui/href';
import styles from './Controls.module.css';

/** What the words for the basis of a period mean, in one line. */
export function PeriodKey() {
  return (
    <p className={styles.key}>
      A period is <b>{basisWords.stated}</b> in the sentence, <b>{basisWords.carried}</b> from another, or{' '}
      <b>[{basisWords.inferred}]</b> by a rule. <a href={hrefOf('/method#periods')}>How periods are read</a>
    </p>
  );
}
