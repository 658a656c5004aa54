// What a page needs long after it answers, or never: asked for while it is at rest, so that it is there when nothing
// else comes.
export { explainFailure } from '../../state/explainFailure';
export { fetchSeen } from '../navigation/seenLinks';
export { loadFonts } from './loadFonts';
export { tellFailure } from './tellFailure';
