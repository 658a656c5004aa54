import { useId } from 'react';
import { formatDay } from '../../domain/reference';
import type { BriefingSummary } from '../../domain/sliceContext';
import { setQuery } from '../../state/store';
import { useCorpus } from '../../state/useCorpus';
import styles from './PairChooser.module.css';

type Props = { readonly first: BriefingSummary; readonly second: BriefingSummary };

/** Chooses the briefings that are set side by side; whoever chooses the one that stands beside swaps them. */
export function PairChooser({ first, second }: Props) {
  const { recentBriefings, summaries } = useCorpus();
  const id = useId();
  if (summaries.length < 3) return null;
  const plain = recentBriefings.slice(-2).map((briefing) => briefing.id);
  const choose = (a: string, b: string) =>
    setQuery({ briefings: a === plain[0] && b === plain[1] ? [] : [a, b] });
  const options = summaries.toReversed().map((briefing) => (
    <option key={briefing.id} value={briefing.id}>
      {formatDay(briefing.held)}: {briefing.title}
    </option>
  ));
  return (
    <div role="group" aria-label="Briefings compared" className={styles.chooser}>
      <label htmlFor={`${id}.first`}>Compare</label>
      <select
        id={`${id}.first`}
        autoComplete="off"
        value={first.id}
        onChange={({ target: { value } }) => choose(value, value === second.id ? first.id : second.id)}
      >
        {options}
      </select>
      <label htmlFor={`${id}.second`}>with</label>
      <select
        id={`${id}.second`}
        autoComplete="off"
        value={second.id}
        onChange={({ target: { value } }) => choose(value === first.id ? second.id : first.id, value)}
      >
        {options}
      </select>
      <noscript>
        <p>Choosing other briefings needs JavaScript: here are the newest two.</p>
      </noscript>
    </div>
  );
}
