import { figurePath, nameOf } from '../domain/format';
import type { Observation } from '../domain/model';
import { formatPeriod } from '../domain/period';
import { referenceOf } from '../domain/reference';
import { neighboursOf } from '../domain/series';
import { corpus } from '../state/corpus';
import { closeCitation } from '../state/store';
import { useQuery } from '../state/useStore';
import { Citation } from '../ui/citation/Citation';
import { CopyButton } from '../ui/CopyButton';
import { hrefOf } from '../ui/href';
import styles from './CitationPanel.module.css';
import { useCitationDialog } from './useCitationDialog';

const addressOf = (id: string) => new URL(hrefOf(figurePath(id)), window.location.href).href;

type StepProps = {
  readonly to: Observation | undefined;
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
      aria-label={`${name}: ${nameOf(corpus.indicator(to.indicator), to)}`}
      title={`${name} number (${sign})`}
    >
      <span aria-hidden="true">{sign}</span>
    </a>
  );
}

/** The open citation: beside the page where there is room, a sheet over it where there is not. */
export function CitationPanel() {
  const { cite } = useQuery();
  const observation = cite === undefined ? undefined : corpus.observation(cite);
  const dialog = useCitationDialog(observation?.id);
  if (!observation) return <dialog ref={dialog} className={styles.panel} />;
  const indicator = corpus.indicator(observation.indicator);
  const { previous, next, place } = neighboursOf(corpus, observation);
  return (
    <dialog ref={dialog} className={styles.panel} aria-labelledby="citation-title" data-open="">
      <div className={styles.header}>
        <nav className={styles.steps} aria-label="Numbers in reading order">
          <Step to={previous} name="Previous" sign="←" />
          <span className={styles.place}>
            {place} of {corpus.inReadingOrder.length} in reading order
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
            {indicator.label}, {formatPeriod(observation.period)}
          </span>{' '}
          <span className={styles.printed}>{observation.quantity.printed}</span>
        </h2>
      </div>
      <div key={observation.id} className={styles.body}>
        <Citation
          corpus={corpus}
          observation={observation}
          actions={
            <>
              <CopyButton label="Copy link" textOf={() => addressOf(observation.id)} />
              <CopyButton
                label="Copy quotation"
                textOf={() => referenceOf(corpus, observation, addressOf(observation.id))}
              />
              <a href={hrefOf(figurePath(observation.id))}>Open as a page</a>
            </>
          }
        />
      </div>
    </dialog>
  );
}
