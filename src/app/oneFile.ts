import findingsSchema from '../../data/schemas/findings.schema.json?raw';
import observationsSchema from '../../data/schemas/observations.schema.json?raw';
import quotationsSchema from '../../data/schemas/quotations.schema.json?raw';
import { dataFilesOf, dataTypeOf } from '../export/dataFiles';
import { saveFile } from '../export/download';
import { corpus } from '../state/corpus';
import { renderClientOnly } from './hydrate/renderClientOnly';
import { sharedAddressOf } from '../ui/sharedAddress';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';

const schemas = new Map([
  ['/data/observations.schema.json', observationsSchema],
  ['/data/quotations.schema.json', quotationsSchema],
  ['/data/findings.schema.json', findingsSchema],
]);

/** There are no files beside this one: what a link would fetch is made here. */
function saveDataFile(path: string): void {
  const text = schemas.get(path) ?? dataFilesOf(corpus, sharedAddressOf).get(path);
  if (text === undefined) throw new RangeError(`There is no data file at ${path}`);
  saveFile(new Blob([text], { type: dataTypeOf(path) }), `verbatim-${path.split('/').at(-1)}`);
}

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element with the id "root"');
renderClientOnly(root, saveDataFile);
