import { marksOf } from '../../charts/forms/specs';
import type { IndicatorGroup } from '../../domain/model';
import { useCorpus } from '../../state/useCorpus';
import styles from './ChartView.module.css';

type Props = { readonly indicatorId: string; readonly group: IndicatorGroup; readonly isRanking: boolean };

/** Says that other indicators are drawn beside the one the page is about, and how they may be read. */
export function GroupNote({ indicatorId, group, isRanking }: Props) {
  const corpus = useCorpus();
  const { label } = corpus.indicator(indicatorId);
  const drawn = new Set(marksOf(corpus, indicatorId).map((mark) => mark.indicator.id));
  const others = drawn.size - 1;
  return (
    <div className={styles.group}>
      <p>
        <strong>{label}</strong> is shown with{' '}
        {others === 1 ? 'one related indicator' : `${others} related indicators`}: {group.label}
      </p>
      <p className={styles.hint}>
        {group.description}
        {isRanking ? '' : ' Scopes and periods may differ.'}
      </p>
    </div>
  );
}
