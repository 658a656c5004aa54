import { figurePath } from '../domain/format';
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
        <p className={styles.place}>
          {place} of {corpus.inReadingOrder.length} in reading order
        </p>
        <button
          type="button"
          className={styles.close}
          onClick={closeCitation}
          aria-label="Close the citation"
        >
          <span aria-hidden="true">×</span>
        </button>
        <h2 id="citation-title" tabIndex={-1} data-focus="">
          <span className={styles.label}>
            {indicator.label}, {formatPeriod(observation.period)}
          </span>{' '}
          <span className={styles.printed}>{observation.quantity.printed}</span>
        </h2>
      </div>
      <div key={observation.id} className={styles.body} tabIndex={-1}>
        <Citation corpus={corpus} observation={observation} />
        <p className={styles.actions}>
          <CopyButton
            key={`link ${observation.id}`}
            label="Copy link"
            textOf={() => addressOf(observation.id)}
          />
          <CopyButton
            key={`quotation ${observation.id}`}
            label="Copy quotation"
            textOf={() => referenceOf(corpus, observation, addressOf(observation.id))}
          />
          <a href={hrefOf(figurePath(observation.id))}>Open as a page</a>
        </p>
      </div>
      <nav className={styles.steps} aria-label="Numbers in reading order">
        {previous ? (
          <a href={hrefOf(figurePath(previous.id))} data-cite={previous.id}>
            <span aria-hidden="true">←</span> Previous: {previous.quantity.printed}
          </a>
        ) : (
          <span />
        )}
        {next ? (
          <a href={hrefOf(figurePath(next.id))} data-cite={next.id}>
            Next: {next.quantity.printed} <span aria-hidden="true">→</span>
          </a>
        ) : null}
      </nav>
    </dialog>
  );
}
