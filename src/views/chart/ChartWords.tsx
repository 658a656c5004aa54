import { useEffect, useRef } from 'react';
import { describeChart } from '../../charts/description';
import { useCorpus } from '../../state/useCorpus';
import styles from './ChartView.module.css';

/** The chart as sentences, folded away on screen and open on paper. */
export function ChartWords({ indicatorId }: { readonly indicatorId: string }) {
  const corpus = useCorpus();
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const print = window.matchMedia('print');
    let wasOpen = false;
    const fold = () => {
      const element = details.current;
      if (!element) return;
      if (print.matches) wasOpen = element.open;
      element.open = print.matches || wasOpen;
    };
    print.addEventListener('change', fold);
    return () => print.removeEventListener('change', fold);
  }, []);
  return (
    <details ref={details} className={styles.words}>
      <summary>This chart in words</summary>
      <ul>
        {describeChart(corpus, indicatorId).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  );
}
