import './spa.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { dataset } from '#data';
import { createCorpus } from '../../src/domain/corpus';
import { ChartPage } from './ChartPage';
import { OverviewPage } from './OverviewPage';
import { Shell } from './Shell';
import { TablePage } from './TablePage';

const corpus = createCorpus(dataset);

function Page({ path }: { readonly path: string }) {
  const [, indicatorId] = /^\/charts\/(.+)$/u.exec(path) ?? [];
  if (indicatorId !== undefined) return <ChartPage corpus={corpus} indicatorId={indicatorId} />;
  return path === '/table' ? <TablePage corpus={corpus} /> : <OverviewPage corpus={corpus} />;
}

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root"');
createRoot(root).render(
  <StrictMode>
    <Shell corpus={corpus}>
      <Page path={window.location.pathname} />
    </Shell>
  </StrictMode>,
);
