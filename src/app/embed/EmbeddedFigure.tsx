import { chartPath, figurePath } from '../../domain/paths';
import { embedPath } from '../../domain/pages';
import { useCorpus } from '../../state/useCorpus';
import { hrefOf } from '../../ui/href';
import styles from './Embed.module.css';
import { EmbedFrame } from './EmbedFrame';
import { NumberCard } from './NumberCard';
import { sourcesOf } from '../share/sourcesOf';

/** One number with its sentence, for a frame. */
export function EmbeddedFigure({ observationId }: { readonly observationId: string }) {
  const corpus = useCorpus();
  const observation = corpus.observation(observationId);
  if (!observation) throw new RangeError(`No observation has the id "${observationId}"`);
  const { label, id } = corpus.indicator(observation.indicator);
  return (
    <EmbedFrame title={label} source={sourcesOf(corpus, [observation])} path={figurePath(observationId)}>
      <div className={styles.card}>
        <NumberCard observation={observation} level="h1" />
        <p className={styles.facts}>
          <a href={hrefOf(embedPath(chartPath(id)))}>Chart: {label}</a>
        </p>
      </div>
    </EmbedFrame>
  );
}
