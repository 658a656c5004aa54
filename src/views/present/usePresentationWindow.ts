import { useEffect, useLayoutEffect } from 'react';
import styles from './Presentation.module.css';
import { addFont, ownFonts } from '../../ui/ownFonts';

/** Gives the window to the slides: the bar and the foot of the page go, and citations come large. */
function useWindow(): void {
  useLayoutEffect(() => {
    const { classList } = document.documentElement;
    const name = styles.presenting ?? '';
    classList.add(name);
    return () => classList.remove(name);
  }, []);
}

/**
 * Sets slides in the site's own fonts as soon as they are there, also on a first visit: nobody has begun to read, and
 * labels are placed by the widths of these letters.
 */
function useOwnFonts(): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (dataset.fonts !== undefined) return;
    void (async () => {
      try {
        await Promise.all(ownFonts.map(addFont));
        dataset.fonts = '';
      } catch {
        // Without them the system's serve.
      }
    })();
  }, []);
}

/** Keeps the screen from going dark, where the browser can; a lock ends when the page is out of sight, and is asked for again. */
function useWakeLock(): void {
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

/** Makes the window a stage for slides: nothing but them, in the site’s own fonts, on a screen that stays on. */
export function usePresentationWindow(): void {
  useWindow();
  useOwnFonts();
  useWakeLock();
}
