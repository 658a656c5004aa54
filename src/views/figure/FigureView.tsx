import { briefingOf } from '../../domain/corpus';
import { figurePath } from '../../domain/paths';
import { formatPeriod } from '../../domain/period';
import { formatDay, referenceLinesOf } from '../../domain/reference';
import { useCorpus } from '../../state/useCorpus';
import { Citation } from '../../ui/citation/Citation';
import { openSharing } from '../../state/store';
import { CopyButton } from '../../ui/CopyButton';
import { hrefOf } from '../../ui/href';
import { ShareButton } from '../../ui/ShareButton';
import { Unbroken } from '../../ui/Unbroken';
import styles from './FigureView.module.css';

/** One printed number as a page of its own. The id is one that exists. */
export function FigureView({ id: observationId }: { readonly id: string }) {
  const corpus = useCorpus();
  const observation = corpus.observation(observationId);
  if (!observation) throw new RangeError(`No observation has the id "${observationId}"`);
  const indicator = corpus.indicator(observation.indicator);
  const briefing = briefingOf(corpus, observation);
  const { previous, next, place } = corpus.placeOf(observation.id);
  const path = figurePath(observation.id);
  const heading = `${indicator.label}, ${formatPeriod(observation.period)}: ${observation.quantity.printed}`;
  return (
    <article className={styles.page}>
      <title>{`${heading} · Verbatim`}</title>
      <header className={styles.header} data-briefing={briefing.id}>
        <p className={styles.soft}>
          Number {place} of the {corpus.size} on this site, from the briefing of {formatDay(briefing.held)}
        </p>
        <h1 tabIndex={-1}>
          <span className={styles.label}>
            {indicator.label}, <Unbroken text={formatPeriod(observation.period)} />
          </span>{' '}
          <span className={styles.printed}>
            <Unbroken text={observation.quantity.printed} />
          </span>
        </h1>
      </header>
      <Citation
        heading="h2"
        corpus={corpus}
        observation={observation}
        actions={
          <>
            <CopyButton label="Copy link" path={path} />
            <CopyButton label="Copy citation" path={path} reference={referenceLinesOf(corpus, observation)} />
            <ShareButton onShare={openSharing} />
          </>
        }
      />
      <nav className={styles.steps} aria-label="Numbers in reading order">
        {previous ? (
          <a href={hrefOf(figurePath(previous.id))}>
            <span aria-hidden="true">←</span> Previous: {previous.label}, {previous.printed}
          </a>
        ) : (
          <span />
        )}
        {next ? (
          <a href={hrefOf(figurePath(next.id))}>
            Next: {next.label}, {next.printed} <span aria-hidden="true">→</span>
          </a>
        ) : null}
      </nav>
    </article>
  );
}
