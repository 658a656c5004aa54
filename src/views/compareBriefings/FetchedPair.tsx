import { useCallback } from 'react';
import type { BriefingSummary } from '../../domain/sliceContext';
import { sliceLoader } from '../../state/sliceLoader';
import { CorpusContext } from '../../state/useCorpus';
import { useFetched } from '../../ui/useFetched';
import { BriefingsSection } from './BriefingsSection';
import styles from './BriefingsSection.module.css';

type Props = { readonly first: BriefingSummary; readonly second: BriefingSummary };

/** Two briefings that the page was not sent with. */
export function FetchedPair({ first, second }: Props) {
  const load = useCallback(async () => {
    const [a, b] = await Promise.all([first, second].map(({ id }) => sliceLoader().briefing(id)));
    if (!a || !b) throw new Error('Fewer briefings came than were asked for');
    return [
      { corpus: a, briefing: first },
      { corpus: b, briefing: second },
    ] as const;
  }, [first, second]);
  const fetched = useFetched(load);
  if (fetched.state === 'there') {
    const [{ corpus }] = fetched.value;
    return (
      <CorpusContext value={corpus}>
        <BriefingsSection sides={fetched.value} />
      </CorpusContext>
    );
  }
  return fetched.state === 'waiting' ? (
    <p role="status" className={styles.lede} data-pending="">
      Loading both briefings…
    </p>
  ) : (
    <p role="alert" className={styles.lede}>
      The briefings could not be loaded. Your connection may be down.{' '}
      <button type="button" onClick={fetched.retry}>
        Try again
      </button>
    </p>
  );
}
