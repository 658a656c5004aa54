// What is built for Node: the pages and the styles they are made with, which a browser's script need not have.
import '../../src/app/styles/fonts.css';
import '../../src/app/styles/tokens.css';
import '../../src/app/styles/base.css';

export { describePage } from '../../src/app/describePage';
export { type PageSource, renderPage } from '../../src/app/prerender';
export { embedHeightOf, figureEmbedHeightOf } from '../../src/charts/embedHeight';
export { otherStillsOf, stillFolder } from '../../src/app/embed/otherStills';
export { renderEmbed } from '../../src/app/embed/renderEmbed';
export { renderOther } from '../../src/app/embed/renderOther';
export { renderBriefingsStill } from '../stills/briefingsStill';
export { linkPictureOf, linkPictureWords } from '../stills/linkPicture';
export { renderStills } from '../stills/renderStills';
export { hrefOf } from '../../src/ui/href';
export { defaultComparison } from '../../src/views/compare/comparisons';
