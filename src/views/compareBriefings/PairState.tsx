import type { Fetched } from '../../domain/fetching/resource';
import hidden from '../../ui/hidden.module.css';
import { LoadFailed } from '../../ui/LoadFailed';
import styles from './PairChooser.module.css';
import type { BriefingPair } from './useBriefingPair';

type Props = { readonly pair: BriefingPair; readonly fetched: Fetched<unknown> | undefined };

/** Says what becomes of the two briefings that were asked for. */
export function PairState({ pair: { first, second }, fetched }: Props) {
  const names = `the briefings of ${first.shortName} and ${second.shortName}`;
  return (
    <>
      {fetched?.state === 'waiting' ? <div data-pending="" /> : null}
      <p role="status" className={fetched?.state === 'waiting' ? styles.failure : hidden.hidden}>
        {fetched?.state === 'waiting' ? `Loading ${names}…` : null}
        {fetched?.state === 'there' ? `Now compared: ${names}.` : null}
      </p>
      {fetched?.state === 'failed' ? (
        <LoadFailed {...fetched} className={styles.failure}>
          {`T${names.slice(1)} could not be loaded.`}
        </LoadFailed>
      ) : null}
    </>
  );
}
