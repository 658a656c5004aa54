import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import { openWire } from '../state/wire';
import { editionIn } from '../ui/editionIn';
import { basePath } from '../ui/href';
import { leadPress, pressedLink, repeatPress } from './startup/earlyPress';
import { loadStyles } from './startup/loadStyles';
import { showFailure } from './startup/showFailure';
import { startSite } from './startup/startSite';
import { waitForTouch } from './startup/waitForTouch';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element with the id "root"');

const later = () => import('./startup/later');

/** Makes a prerendered page answer. */
async function start(page: HTMLElement): Promise<void> {
  openWire({ base: basePath, edition: editionIn(document) }, async (error) =>
    (await later()).explainFailure(error),
  );
  const touched = pressedLink() ?? (await waitForTouch());
  try {
    await loadStyles();
    startSite(page, touched);
    repeatPress();
  } catch (error) {
    leadPress();
    showFailure(true);
    // The words that wait in the page are true of any reason.
    await later().then(
      ({ tellFailure }) => tellFailure(error),
      () => {},
    );
    throw error;
  }
}

if (root.dataset.page !== undefined) void start(root);
else if (import.meta.hot) {
  // The development server sends no prerendered pages.
  void import('./hydrate/renderClientOnly').then(({ renderClientOnly }) => renderClientOnly(root));
}
