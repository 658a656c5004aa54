import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import { begin } from './begin';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element with the id "root"');

if (root.dataset.page !== undefined) begin(root, async () => (await import('./takeOver')).takeOver(root));
else if (import.meta.env.DEV) {
  // The development server sends no prerendered pages.
  (await import('./drawWhole')).drawWhole(root);
}
