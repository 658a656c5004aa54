import type { Corpus } from '../../domain/corpus';
import { figurePath } from '../../domain/paths';
import { formatPeriod } from '../../domain/period';
import { referenceLinesOf } from '../../domain/reference';
import type { ReadingNeighbour } from '../../domain/sliceContext';
import { Citation } from '../../ui/citation/Citation';
import { CopyButton } from '../../ui/CopyButton';
import { hrefOf } from '../../ui/href';
import { Unbroken } from '../../ui/Unbroken';
import styles from './CitationPanel.module.css';

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

/**
 * What the panel shows of a number: what it is, the way to the numbers beside it and out, and its citation. It is made
 * while the site is built, and holds no state: the panel's script answers to what is pressed in it.
 */
export function CitationFragment({ corpus, id }: { readonly corpus: Corpus; readonly id: string }) {
  const { previous, next, place } = corpus.placeOf(id);
  const observation = corpus.observation(id);
  if (!observation) throw new RangeError(`No observation has the id "${id}"`);
  const indicator = corpus.indicator(observation.indicator);
  const path = figurePath(id);
  return (
    <>
      <div className={styles.header}>
        <nav className={styles.steps} aria-label="Numbers in reading order">
          <Step to={previous} name="Previous" sign="←" />
          <span className={styles.place}>{`${place} of ${corpus.size} in reading order`}</span>
          <Step to={next} name="Next" sign="→" />
        </nav>
        <button type="button" className={styles.close} data-close="" aria-label="Close the citation">
          <span aria-hidden="true">×</span>
        </button>
        <h2 id="citation-title" tabIndex={-1} data-focus="">
          <span className={styles.label}>
            {indicator.label}, <Unbroken text={formatPeriod(observation.period)} />
          </span>{' '}
          <span className={styles.printed}>
            <Unbroken text={observation.quantity.printed} />
          </span>
        </h2>
      </div>
      <div className={styles.body}>
        <Citation
          corpus={corpus}
          observation={observation}
          actions={
            <>
              <CopyButton label="Copy link" path={path} />
              <CopyButton
                label="Copy citation"
                path={path}
                reference={referenceLinesOf(corpus, observation)}
              />
              <a href={hrefOf(path)}>Open as a page</a>
            </>
          }
        />
      </div>
    </>
  );
}
