import { describeChart } from '../../charts/forms/descriptions';
import { observationsInChart } from '../../domain/series';
import { useCorpus } from '../../state/useCorpus';
import { Note } from '../../ui/findings/Note';
import { ChartFindings } from './ChartFindings';
import styles from './ChartView.module.css';
import { SourceLine } from './SourceLine';

/** What checking gave, where the numbers are from, and everything the chart shows in sentences. */
export function CaptionContents({ indicatorId }: { readonly indicatorId: string }) {
  const corpus = useCorpus();
  const drawn = new Set(observationsInChart(corpus, indicatorId).map(({ id }) => id));
  const notes = corpus.dataset.notes.filter(({ about }) => about.some((id) => drawn.has(id)));
  return (
    <>
      {notes.map((note) => (
        <Note key={note.id} note={note} />
      ))}
      <ChartFindings indicatorId={indicatorId} />
      <SourceLine indicatorId={indicatorId} />
      <details className={styles.words}>
        <summary>This chart in words</summary>
        <ul>
          {describeChart(corpus, indicatorId).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </details>
    </>
  );
}
