import type { Failure } from './failure';

/** What is told of each kind of failure; apart from where failures are met, since few pages ever meet one. */
export const failures: Readonly<Record<Failure['kind'], Failure>> = {
  updated: {
    kind: 'updated',
    words: 'The site has been updated since you opened this page. Reloading keeps your view.',
    remedy: 'Reload',
  },
  unreachable: { kind: 'unreachable', words: 'Your connection may be down.', remedy: 'Try again' },
  ours: { kind: 'ours', words: 'This is our error.', remedy: 'Try again' },
};
