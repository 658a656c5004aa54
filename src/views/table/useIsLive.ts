import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** Whether the page is past its first state, which must be that of the prerendered page. */
export const useIsLive = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
