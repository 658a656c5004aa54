// What is built for Node: the pages and the styles they are made with, which a browser's script need not have.
import '../../src/app/styles/fonts.css';
import '../../src/app/styles/tokens.css';
import '../../src/app/styles/base.css';

export { describePage, pages } from '../../src/app/pages/registry';
export { type PageSource, renderPage } from '../../src/app/pages/prerender';
export { renderCitation } from '../../src/app/citation/renderCitation';
export { stillVariantsOf, stillFolder } from '../../src/app/embed/stillVariants';
export { embedHeightFor, renderEmbed } from '../../src/app/embed/renderEmbed';
export { renderVariant } from '../../src/app/embed/renderVariant';
export { drawTask } from '../stills/drawTask';
export { linkPictureWords } from '../stills/linkPicture';
export { defaultComparison } from '../../src/state/comparisons';
export { linkedIn, sliceAskOf } from './pageSlices';
