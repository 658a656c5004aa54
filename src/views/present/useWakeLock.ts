import { useEffect } from 'react';

/** Keeps the screen from going dark, where the browser can; a lock ends when the page is out of sight, and is asked for again. */
export function useWakeLock(): void {
  useEffect(() => {
    if (!('wakeLock' in navigator)) return undefined;
    let lock: WakeLockSentinel | undefined;
    let isWanted = true;
    const ask = async () => {
      const given = await navigator.wakeLock.request('screen');
      if (isWanted) lock = given;
      else await given.release();
    };
    const onChange = () => {
      // A browser may refuse, as it does when the battery is low.
      if (document.visibilityState === 'visible') ask().catch(() => {});
    };
    onChange();
    document.addEventListener('visibilitychange', onChange);
    return () => {
      isWanted = false;
      document.removeEventListener('visibilitychange', onChange);
      lock?.release().catch(() => {});
    };
  }, []);
}
