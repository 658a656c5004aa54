import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import { hydrateOnInput } from './hydrate/hydrateOnInput';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element with the id "root"');

/** Lets the page answer between two pieces of work. */
const pause = () => new Promise((resolve) => setTimeout(resolve));

if (root.dataset.page !== undefined) {
  hydrateOnInput(root, async () => {
    // React first and by itself: together they would be one long task on a slow phone.
    await import('react-dom/client');
    await pause();
    const { hydratePage } = await import('./hydrate/hydratePage');
    await pause();
    await hydratePage(root);
  });
} else if (import.meta.env.DEV) {
  // The development server sends no prerendered pages.
  (await import('./hydrate/renderClientOnly')).renderClientOnly(root);
}
