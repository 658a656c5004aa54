import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import { begin } from './begin';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element with the id "root"');

/** Lets the page answer between two pieces of work. */
const pause = () => new Promise((resolve) => setTimeout(resolve));

if (root.dataset.page !== undefined) {
  begin(root, async () => {
    // React first and by itself: together they would be one long task on a slow phone.
    await import('react-dom/client');
    await pause();
    const { takeOver } = await import('./takeOver');
    await pause();
    await takeOver(root);
  });
} else if (import.meta.env.DEV) {
  // The development server sends no prerendered pages.
  (await import('./drawWhole')).drawWhole(root);
}
