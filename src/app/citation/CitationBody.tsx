import type { Corpus } from '../../domain/corpus';
import { figurePath } from '../../domain/format';
import { formatPeriod } from '../../domain/period';
import { referenceOf } from '../../domain/reference';
import type { ReadingNeighbour } from '../../domain/sliceContext';
import { closeCitation } from '../../state/store';
import { useCorpus } from '../../state/useCorpus';
import { Citation } from '../../ui/citation/Citation';
import { CopyButton } from '../../ui/CopyButton';
import { hrefOf } from '../../ui/href';
import { citableAddressOf, sharedAddressOf } from '../../ui/sharedAddress';
import styles from './CitationPanel.module.css';
import { useReady } from './useCitation';
import { Unbroken } from '../../ui/Unbroken';

export { warmUpCitation } from './warmUpCitation';

type StepProps = {
  readonly to: ReadingNeighbour | undefined;
  readonly name: 'Previous' | 'Next';
  readonly sign: string;
};

/** A link to the number before or after; the arrow keys do the same. */
function Step({ to, name, sign }: StepProps) {
  if (!to) return <span className={styles.step} aria-hidden="true" />;
  return (
    <a
      className={styles.step}
      href={hrefOf(figurePath(to.id))}
      data-cite={to.id}
      data-step={name}
      aria-label={`${name}: ${to.name}`}
    >
      <span aria-hidden="true">{sign}</span>
    </a>
  );
}

/** A citation with its head: what it is, the way to the numbers beside it, and out. */
export function CitationBody({ corpus, id }: { readonly corpus: Corpus; readonly id: string }) {
  const page = useCorpus();
  const { previous, next, place } = corpus.placeOf(id);
  useReady(page, [next?.id, previous?.id]);
  const observation = corpus.observation(id);
  if (!observation) throw new RangeError(`No observation has the id "${id}"`);
  const indicator = corpus.indicator(observation.indicator);
  return (
    <>
      <div className={styles.header}>
        <nav className={styles.steps} aria-label="Numbers in reading order">
          <Step to={previous} name="Previous" sign="←" />
          <span className={styles.place}>
            {place} of {corpus.size} in reading order
          </span>
          <Step to={next} name="Next" sign="→" />
        </nav>
        <button
          type="button"
          className={styles.close}
          onClick={closeCitation}
          aria-label="Close the citation"
        >
          <span aria-hidden="true">×</span>
        </button>
        <h2 id="citation-title" tabIndex={-1} data-focus="" aria-live="polite">
          <span className={styles.label}>
            {indicator.label}, <Unbroken text={formatPeriod(observation.period)} />
          </span>{' '}
          <span className={styles.printed}>
            <Unbroken text={observation.quantity.printed} />
          </span>
        </h2>
      </div>
      <div key={observation.id} className={styles.body}>
        <Citation
          corpus={corpus}
          observation={observation}
          actions={
            <>
              <CopyButton label="Copy link" textOf={() => sharedAddressOf(figurePath(observation.id))} />
              <CopyButton
                label="Copy citation"
                textOf={() => referenceOf(corpus, observation, citableAddressOf(figurePath(observation.id)))}
              />
              <a href={hrefOf(figurePath(observation.id))}>Open as a page</a>
            </>
          }
        />
      </div>
    </>
  );
}
