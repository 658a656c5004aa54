import { describeChart } from '../../charts/description';
import { useCorpus } from '../../state/useCorpus';
import { ChartFindings } from './ChartFindings';
import styles from './ChartView.module.css';
import { SourceLine } from './SourceLine';

/** What checking gave, where the numbers are from, and everything the chart shows in sentences. */
export function CaptionContents({ indicatorId }: { readonly indicatorId: string }) {
  const corpus = useCorpus();
  return (
    <>
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
