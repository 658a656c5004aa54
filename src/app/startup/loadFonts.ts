import { isSavingData } from './isSavingData';
import { waitForLoad } from './waitForLoad';

/** Read by the script in the head of every page. */
const fontsKey = 'verbatim.fonts';

/**
 * Fetches the site's own fonts once there is nothing else to do, and remembers that the browser has them: the next
 * page is set in them from its first paint. This page keeps the letters it is being read in.
 */
export async function loadFonts(page: Document, storage: () => Storage): Promise<void> {
  if (isSavingData()) return;
  await waitForLoad();
  try {
    if (storage().getItem(fontsKey) === 'fetched') return;
    await Promise.all([...page.fonts].map((face) => face.load()));
    storage().setItem(fontsKey, 'fetched');
  } catch {
    // Without the fonts, or without a storage to remember them in, the system's serve.
  }
}
