// What is built for Node, with the same style names as the site's own build.
export { describePage } from '../../src/app/describePage';
export { type PageSource, renderPage } from '../../src/app/prerender';
export { renderEmbed } from '../../src/app/prerenderEmbed';
export { renderStills } from '../stills/renderStills';
export { hrefOf } from '../../src/ui/href';
