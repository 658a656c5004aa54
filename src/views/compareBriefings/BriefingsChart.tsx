import { LegendList } from '../../charts/legend/ChartLegend';
import { legendOfMarks } from '../../charts/legend/legend';
import { pairMarksOf } from '../../charts/forms/dumbbell/dumbbellLayout';
import { PageDrawing } from '../../charts/live/PageDrawing';
import { inBoth, type TwoBriefings } from '../../domain/twoBriefings';
import { useCorpus } from '../../state/useCorpus';
import { chunk } from '../../ui/chunk';
import { hrefOf } from '../../ui/href';
import { LoadFailed } from '../../ui/LoadFailed';
import { useFetched } from '../../ui/useFetched';
import { useStill } from '../../ui/useStill';
import styles from './BriefingsSection.module.css';

/** Apart, since only a page that was not prerendered draws it. */
const liveDumbbell = chunk(
  async () => (await import('../../charts/forms/dumbbell/LiveDumbbell')).LiveDumbbell,
);

type Props = {
  readonly two: TwoBriefings;
  /** Whether the page is prerendered with this chart. */
  readonly hasStill: boolean;
};

/** For each indicator with a number in both briefings, the latest of each. */
export function BriefingsChart({ two, hasStill }: Props) {
  const corpus = useCorpus();
  const still = useStill('briefings', 'page');
  const drawn = hasStill ? still : undefined;
  const fetched = useFetched(drawn?.kind === 'html' ? undefined : liveDumbbell);
  const marks = inBoth(two).flatMap((pair) => pairMarksOf(corpus, pair));
  return (
    <figure className={styles.figure}>
      <PageDrawing still={drawn}>
        {fetched.state === 'waiting' ? undefined : fetched.state === 'there' ? (
          <fetched.value ask={{ corpus, two }} hrefOf={hrefOf} />
        ) : (
          <LoadFailed {...fetched}>The chart could not be loaded.</LoadFailed>
        )}
      </PageDrawing>
      <LegendList legend={legendOfMarks(marks, { direction: 'right', hasJoin: true })} />
      <figcaption className={styles.caption}>
        The latest number from each briefing. Where periods differ or are not printed, a gap need not mean
        disagreement.
      </figcaption>
    </figure>
  );
}
