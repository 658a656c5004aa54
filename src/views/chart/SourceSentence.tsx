import { figurePath, linkNameOf } from '../../domain/format';
import type { Passage, Quotation } from '../../domain/model';
import { segmentsOf } from '../../domain/segments';
import { corpus } from '../../state/corpus';
import { hrefOf } from '../../ui/href';
import styles from './ChartSources.module.css';

type Props = {
  readonly quotation: Quotation;
  /** The observations of the chart, marked among those of the sentence. */
  readonly own: ReadonlySet<string>;
  /** Words a period of the chart rests on. */
  readonly words: readonly Passage[];
};

/** A sentence with every printed number as a link; those of the chart are marked. */
export function SourceSentence({ quotation, own, words }: Props) {
  return (
    <q className={styles.sentence} lang="en">
      {segmentsOf(quotation, corpus.byQuotation(quotation.id), words).map((segment) => {
        if (segment.kind === 'text') return segment.text;
        if (segment.kind === 'words') {
          return (
            <span key={segment.start} className={styles.words}>
              {segment.text}
            </span>
          );
        }
        const linked = segment.observations.find(({ id }) => own.has(id)) ?? segment.observations[0];
        if (!linked) return segment.text;
        const name = linkNameOf(corpus.indicator(linked.indicator), linked);
        const link = (
          <a
            key={segment.start}
            className={styles.number}
            href={hrefOf(figurePath(linked.id))}
            data-cite={linked.id}
            aria-label={`${segment.text}: ${name}`}
          >
            {segment.text}
          </a>
        );
        return own.has(linked.id) ? <mark key={segment.start}>{link}</mark> : link;
      })}
    </q>
  );
}
