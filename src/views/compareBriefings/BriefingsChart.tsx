import { lazy } from 'react';
import { LegendList } from '../../charts/legend/ChartLegend';
import { legendOfMarks } from '../../charts/legend/legend';
import { pairMarksOf } from '../../charts/forms/dumbbell/dumbbellLayout';
import { PageDrawing } from '../../charts/live/PageDrawing';
import { inBoth, type TwoBriefings } from '../../domain/twoBriefings';
import { useCorpus } from '../../state/useCorpus';
import { hrefOf } from '../../ui/href';
import { useStill } from '../../ui/useStill';
import styles from './BriefingsSection.module.css';

/** Apart, since only a page that was not prerendered draws it. */
const LiveDumbbell = lazy(async () => ({
  default: (await import('../../charts/forms/dumbbell/LiveDumbbell')).LiveDumbbell,
}));

type Props = {
  readonly two: TwoBriefings;
  /** Whether the page is prerendered with this chart. */
  readonly hasStill: boolean;
};

/** For each indicator with a number in both briefings, the latest of each. */
export function BriefingsChart({ two, hasStill }: Props) {
  const corpus = useCorpus();
  const still = useStill('briefings', 'page');
  const marks = inBoth(two).flatMap((pair) => pairMarksOf(corpus, pair));
  return (
    <figure className={styles.figure}>
      <PageDrawing still={hasStill ? still : undefined}>
        <LiveDumbbell ask={{ corpus, two }} hrefOf={hrefOf} />
      </PageDrawing>
      <LegendList legend={legendOfMarks(marks, { direction: 'right', hasJoin: true })} />
      <figcaption className={styles.caption}>
        The latest number from each briefing. Where periods differ or are not printed, a gap need not mean
        disagreement.
      </figcaption>
    </figure>
  );
}
