import { useEffect } from 'react';
import { addFont, ownFonts } from '../../ui/ownFonts';

/**
 * Sets slides in the site's own fonts as soon as they are there, also on a first visit: nobody has begun to read, and
 * labels are placed by the widths of these letters.
 */
export function useOwnFonts(): void {
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
