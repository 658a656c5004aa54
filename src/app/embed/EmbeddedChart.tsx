import { chartInForm } from '../../domain/series';
import { Chart } from '../../charts/Chart';
import type { Still } from '../../charts/chartProps';
import { ChartLegend } from '../../charts/legend/ChartLegend';
import { groupInChart } from '../../charts/forms/chartName';
import { marksOf } from '../../charts/forms/specs';
import { chartPath } from '../../domain/paths';
import { useCorpus } from '../../state/useCorpus';
import { hrefOf } from '../../ui/href';
import { LoadFailed } from '../../ui/LoadFailed';
import { useStill } from '../../ui/useStill';
import { ChartTable } from '../../views/chart/ChartTable';
import styles from './Embed.module.css';
import { EmbedFrame } from './EmbedFrame';
import { NumberCard } from './NumberCard';
import { sourcesOf } from '../share/sourcesOf';

/** Px of the narrow drawing above which it has too many rows to be made smaller. */
const mostHeight = 420;

const isTall = (still: Still | undefined): boolean =>
  still?.kind === 'html' && Number(/viewBox="0 0 \S+ ([\d.]+)"/u.exec(still.html)?.[1]) > mostHeight;

type Props = {
  readonly indicatorId: string;
  /** Names of the other drawings there are of it, and the address they stand at. */
  readonly others: { readonly names: readonly string[]; readonly at: string };
};

/** A chart for a frame: its still, its numbers and its sentences, of which the style shows the view asked for. */
export function EmbeddedChart({ indicatorId, others }: Props) {
  const corpus = useCorpus();
  const [still, low] = [useStill(indicatorId, 'full'), useStill(indicatorId, 'small')];
  const indicator = corpus.indicator(indicatorId);
  const chart = chartInForm(corpus, indicatorId);
  const group = groupInChart(chart);
  const observations = marksOf(chart).map((mark) => mark.observation);
  const drawn = { corpus, indicatorId, hrefOf, Failed: LoadFailed };
  const title = group ? group.label : indicator.label;
  return (
    <EmbedFrame title={title} source={sourcesOf(corpus, observations)} path={chartPath(indicatorId)}>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.subtitle} data-subtitle="">
        {group ? group.description : indicator.definition}
      </p>
      <div
        className={isTall(still) ? `${styles.drawing} ${styles.tall}` : styles.drawing}
        data-others={others.names.join(' ')}
        data-others-at={others.at}
      >
        <Chart {...drawn} variant="full" still={still} />
      </div>
      <div className={styles.low}>
        <Chart {...drawn} variant="small" still={low} />
      </div>
      <div className={styles.legend}>
        <ChartLegend chart={chart} />
      </div>
      <div className={styles.milestones} data-milestones="" hidden />
      <div className={styles.numbers}>
        <ChartTable chart={chart} />
      </div>
      <ol className={styles.sentences} data-cards="">
        {observations.map((observation) => (
          <li key={observation.id} data-card={observation.id}>
            <NumberCard observation={observation} level="h2" />
          </li>
        ))}
      </ol>
    </EmbedFrame>
  );
}
