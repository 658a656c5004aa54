import type { Failure } from './failure';
import type { Fetched } from './resource';

/** The failure that is told where there are several: first the one that trying again cannot help. */
const gravest: readonly Failure['kind'][] = ['updated', 'unreachable', 'ours'];

/** What has become of several things, as of one: failed where any of them has, there once all are. */
export function together<T>(all: readonly Fetched<T>[]): Fetched<readonly T[]> {
  const failed = all.filter((one) => one.state === 'failed');
  const [first] = gravest.flatMap((kind) => failed.filter(({ failure }) => failure.kind === kind));
  if (first) {
    const retry = () => {
      for (const one of failed) one.retry();
    };
    return { state: 'failed', failure: first.failure, retry };
  }
  const value = all.flatMap((one) => (one.state === 'there' ? [one.value] : []));
  return value.length === all.length ? { state: 'there', value } : { state: 'waiting' };
}
