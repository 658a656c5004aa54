import { sayReady } from './sayReady';
import { openSheets } from './sheet';
import { tellHeight } from './tellHeight';

// Stands in every embed as it is sent: numbers open their sentences without another request. What an address asks for
// is shown by a script of its own, which is fetched where it asks for anything.
const main = document.querySelector<HTMLElement>('main[data-embed]');
const asked = document.currentScript?.dataset.asked;

if (main) {
  openSheets(main);
  if (asked !== undefined && window.location.search.length > 1) {
    const script = document.createElement('script');
    // The page says so itself; its frame is still to be as high as it is.
    script.addEventListener('error', () => tellHeight(main, window));
    script.src = asked;
    document.head.append(script);
  } else setTimeout(sayReady, 0, main);
}
