// What is built for Node: the pages and the styles they are made with, which a browser's script need not have.
import '../../src/app/styles/fonts.css';
import '../../src/app/styles/tokens.css';
import '../../src/app/styles/base.css';

export { createPageMaker } from './pageMaker';
