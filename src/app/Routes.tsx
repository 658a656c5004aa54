import { type ReactNode, useEffect } from 'react';
import { Route, Router, Switch } from 'wouter';
import { tableDataOf } from '../domain/table/tableFiles';
import { corpus } from '../state/corpus';
import { useStore } from '../state/useStore';
import { Boundary } from '../ui/Boundary';
import { lazyPart } from '../ui/lazyPart';
import { Page } from '../ui/Page';
import { FigureView } from '../views/figure/FigureView';
import { nearestTo } from '../views/notFound/nearest';
import { NotFoundView } from '../views/notFound/NotFoundView';
import { OverviewView } from '../views/overview/OverviewView';
import { completeArrival } from './followLinks';
import { pages } from './pages';

const tableData = tableDataOf(corpus);

/** Stands behind a page that has been drawn, so that its effect runs once the page is there. */
function Arrival() {
  useEffect(completeArrival, []);
  return null;
}

const after = <Arrival />;
const of = { what: 'This page', after, isAwaited: true };
const BriefingView = lazyPart(async () => (await import('../views/briefing/BriefingView')).BriefingView, of);
const ChartView = lazyPart(async () => (await import('../views/chart/ChartView')).ChartView, of);
const MethodView = lazyPart(async () => (await import('../views/method/MethodView')).MethodView, of);
const TableView = lazyPart(async () => (await import('../views/table/TableView')).TableView, of);

/** Wouter matches the path that the store holds; it never touches the address itself. */
const usePath = (): [string, () => void] => [useStore((state) => state.place.path), () => {}];

type Kind = 'indicator' | 'briefing' | 'figure';

const isKnown: Readonly<Record<Kind, (id: string) => boolean>> = {
  indicator: (id) => corpus.dataset.indicators.some((indicator) => indicator.id === id),
  briefing: (id) => corpus.dataset.briefings.some((briefing) => briefing.id === id),
  figure: (id) => corpus.observation(id) !== undefined,
};

/** A page of one record, or the page that says there is none and names the nearest. */
const recordOr = (kind: Kind, id: string, page: ReactNode): ReactNode =>
  isKnown[kind](id) ? (
    page
  ) : (
    <>
      <NotFoundView what={kind} id={id} suggestions={nearestTo(id, pages[kind])} />
      <Arrival />
    </>
  );

export function Routes() {
  const path = useStore((state) => state.place.path);
  return (
    <Boundary key={path} renderFailure={(retry) => <BrokenPage retry={retry} />}>
      {/* The router asks for its hook as a value. */}
      {/* oxlint-disable-next-line react/hooks */}
      <Router hook={usePath}>
        <Switch>
          <Route path="/">
            <OverviewView />
            <Arrival />
          </Route>
          <Route path="/table">
            <TableView data={tableData} />
          </Route>
          <Route path="/method">
            <MethodView />
          </Route>
          <Route path="/charts/:id">
            {({ id }) => recordOr('indicator', id, <ChartView key={id} indicatorId={id} />)}
          </Route>
          <Route path="/briefings/:id">
            {({ id }) => recordOr('briefing', id, <BriefingView key={id} briefingId={id} />)}
          </Route>
          <Route path="/figures/:id">
            {({ id }) =>
              recordOr(
                'figure',
                id,
                <>
                  <FigureView key={id} observationId={id} />
                  <Arrival />
                </>,
              )
            }
          </Route>
          <Route>
            <UnknownPage />
          </Route>
        </Switch>
      </Router>
    </Boundary>
  );
}

function UnknownPage() {
  const path = useStore((state) => state.place.path);
  return (
    <>
      <NotFoundView what="page" id={path} suggestions={nearestTo(path, pages.page)} />
      <Arrival />
    </>
  );
}

/** In place of a page whose own code failed. */
function BrokenPage({ retry }: { readonly retry: () => void }) {
  return (
    <Page title="This page could not be drawn" lede="The fault is ours. The other pages still work.">
      <button type="button" onClick={retry}>
        Try again
      </button>
    </Page>
  );
}
