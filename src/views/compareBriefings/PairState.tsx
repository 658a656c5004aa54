import type { Fetched } from '../../ui/useFetched';
import hidden from '../../ui/hidden.module.css';
import styles from './PairChooser.module.css';
import type { BriefingPair } from './useBriefingPair';

type Props = { readonly pair: BriefingPair; readonly fetched: Fetched<unknown> | undefined };

/** Says what becomes of the two briefings that were asked for. */
export function PairState({ pair: { first, second }, fetched }: Props) {
  const names = `${first.shortName} and ${second.shortName}`;
  return (
    <>
      {fetched?.state === 'waiting' ? <div data-pending="" /> : null}
      <p role="status" className={fetched?.state === 'waiting' ? styles.failure : hidden.hidden}>
        {fetched?.state === 'waiting' ? `Loading ${names}…` : null}
        {fetched?.state === 'there' ? `Now compared: ${names}.` : null}
      </p>
      {fetched?.state === 'failed' ? (
        <p role="alert" className={styles.failure}>
          {names} could not be loaded. Your connection may be down.{' '}
          <button type="button" onClick={fetched.retry}>
            Try again
          </button>
        </p>
      ) : null}
    </>
  );
}
