import { useEffect } from 'react';
import { hasPage, pageOf } from '../../domain/pages';
import { useCorpus } from '../../state/useCorpus';
import { useStore } from '../../state/useStore';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { Page } from '../../ui/Page';
import { completeArrival } from '../navigation/pageChange';
import type { Views } from '../pages/views';

/** Stands behind a page that has been drawn, so that its effect runs once the page is there. */
function Arrival() {
  useEffect(completeArrival, []);
  return null;
}

function Content({ views, path }: { readonly views: Partial<Views>; readonly path: string }) {
  const corpus = useCorpus();
  const asked = pageOf(path);
  // A part knows its own page only, and is asked for no other.
  const page = corpus.sliceContext || hasPage(corpus, asked) ? asked : { kind: 'missing' as const };
  const View = views[page.kind] ?? views.missing;
  return View ? <View id={'id' in page ? page.id : ''} /> : null;
}

type Props = {
  /** Absent where it is that of the address. */
  readonly path: string | undefined;
  readonly views: Partial<Views>;
};

/** A page. */
export function PageView({ path: own, views }: Props) {
  const asked = useStore((state) => state.place.path);
  const path = own ?? asked;
  return (
    <ErrorBoundary key={path} renderFailure={(retry) => <BrokenPage retry={retry} />}>
      <Content views={views} path={path} />
      <Arrival />
    </ErrorBoundary>
  );
}

/** In place of a page whose own code failed. */
function BrokenPage({ retry }: { readonly retry: () => void }) {
  return (
    <Page title="This page could not be shown" lede="This is our error. Try again, or go to another page.">
      <button type="button" onClick={retry}>
        Try again
      </button>
    </Page>
  );
}
