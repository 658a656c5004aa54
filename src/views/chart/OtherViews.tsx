import type { ChartInForm } from '../../domain/series';
import { ChartTable } from './ChartTable';
import { marksOf } from '../../charts/forms/specs';
import type { Corpus } from '../../domain/corpus';
import { roleLabels } from '../../domain/format';
import type { Quotation } from '../../domain/model';
import { hrefOf } from '../../ui/href';
import { formatDay } from '../../domain/reference';
import { BriefingBadge } from '../../ui/Badge';
import { QuotedSentence } from '../../ui/QuotedSentence';
import styles from './OtherViews.module.css';
import { SourceLine } from './SourceLine';

/** The sentences a chart rests on, in reading order. */
function quotationsIn({ inReadingOrder, quotation }: Corpus, ids: ReadonlySet<string>): readonly Quotation[] {
  const cited = inReadingOrder.filter((o) => ids.has(o.id)).map((o) => o.citation.quotation);
  return [...new Set(cited)].map(quotation);
}

/** The quoted sentences with who said them, and when. */
function ChartSources({ chart }: { readonly chart: ChartInForm }) {
  const { corpus } = chart;
  const ids = new Set(marksOf(chart).map((mark) => mark.observation.id));
  return (
    <section aria-label="Sources">
      <ol className={styles.list}>
        {quotationsIn(corpus, ids).map((quotation) => {
          const observations = corpus.byQuotation(quotation.id).filter((o) => ids.has(o.id));
          const briefing = corpus.briefing(quotation.briefing);
          const speaker = corpus.speaker(quotation.briefing, corpus.turn(quotation.turn).speaker);
          const evidence = observations.flatMap((o) => o.period.evidence ?? []);
          return (
            <li key={quotation.id} data-briefing={quotation.briefing}>
              <blockquote>
                <QuotedSentence
                  quotation={quotation}
                  numbers={corpus
                    .byQuotation(quotation.id)
                    .map((o) => ({ observation: o, indicator: corpus.indicator(o.indicator) }))}
                  marked={[...ids]}
                  areMarkedLinked
                  words={evidence.filter((passage) => passage.quotation === quotation.id)}
                />
              </blockquote>
              <p className={styles.speaker}>
                <span className={styles.said}>
                  <a href={hrefOf(`/briefings/${briefing.id}#${quotation.id}`)}>
                    <BriefingBadge id={briefing.id} name={formatDay(briefing.held)} />
                  </a>
                </span>{' '}
                {speaker.name}, {speaker.office} ({roleLabels[speaker.role].toLowerCase()})
              </p>
            </li>
          );
        })}
      </ol>
      <SourceLine chart={chart} />
    </section>
  );
}

export type OtherView = 'table' | 'sources';

type Props = { readonly view: OtherView; readonly chart: ChartInForm };

/** The numbers of a chart as a table, or the sentences they were printed in. */
export function OtherViews({ view, chart }: Props) {
  return view === 'table' ? <ChartTable chart={chart} /> : <ChartSources chart={chart} />;
}
