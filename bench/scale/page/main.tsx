import '../../../src/app/styles/fonts.css';
import '../../../src/app/styles/tokens.css';
import '../../../src/app/styles/base.css';
import { createRoot } from 'react-dom/client';
import { tableFilePath } from '../../../src/domain/table/files';
import { readTable } from '../../../src/domain/table/tableData';
import { connectAddress, pathAddresses } from '../../../src/state/address';
import { restOf, TableView } from '../../../src/views/table/TableView';
import { watchPage } from './watchPage';

watchPage();

const rows = new URLSearchParams(window.location.search).get('rows') ?? '1000';

/** Reads a file of the generated table from the folder of its size. */
async function fetchJson(path: string): Promise<unknown> {
  const response = await fetch(`/${rows}/${path}`);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element with the id "root"');
connectAddress(window, pathAddresses(''));
const data = readTable(await fetchJson(tableFilePath));
createRoot(root).render(<TableView data={data} whole={restOf(data, fetchJson)} />);
