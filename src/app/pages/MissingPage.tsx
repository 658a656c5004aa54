import { chartPath, figurePath } from '../../domain/paths';
import { resource } from '../../domain/fetching/resource';
import { type Page, pageOf } from '../../domain/pages';
import type { SearchEntry } from '../../domain/searchIndex';
import { sliceLoader } from '../../state/sliceLoader';
import { useCorpus } from '../../state/useCorpus';
import { useStore } from '../../state/useStore';
import { mainPagesOf } from './mainPages';
import type { Candidate } from './nearest';
import { NotFoundView } from '../../views/notFound/NotFoundView';
import { useFetched } from '../../ui/useFetched';

const candidateOf = ({ kind, id, title }: SearchEntry): Candidate => ({
  path: kind === 'indicator' ? chartPath(id) : figurePath(id),
  id,
  label: title,
});

/** What the reader may have meant, in the order it is offered. */
function candidatesFor(
  page: Page,
  searchEntries: readonly SearchEntry[],
  main: readonly Candidate[],
): Candidate[] {
  const ofKind = (kind: SearchEntry['kind']) => searchEntries.filter((f) => f.kind === kind).map(candidateOf);
  if (page.kind === 'chart') return ofKind('indicator');
  if (page.kind === 'figure') return ofKind('number');
  if (page.kind === 'briefing') return main.filter(({ path }) => path.startsWith('/briefings/'));
  return [...main, ...ofKind('indicator')];
}

const whatOf = { chart: 'indicator', figure: 'figure', briefing: 'briefing' } as const;

/** What there is, and how near a name is to another. */
const nearest = resource(async () => {
  const [{ nearestTo }, searchEntries] = await Promise.all([
    import('./nearest'),
    sliceLoader().searchEntries.load(),
  ]);
  return { nearestTo, searchEntries };
});

/** The page for an address that has none, with the nearest names once they are known. */
export function MissingPage() {
  const path = useStore((state) => state.place.path);
  const { recentBriefings } = useCorpus();
  const fetched = useFetched(nearest);
  const page = pageOf(path);
  const [what, id] =
    page.kind === 'chart' || page.kind === 'figure' || page.kind === 'briefing'
      ? ([whatOf[page.kind], page.id] as const)
      : (['page', path] as const);
  const mainPages = mainPagesOf(recentBriefings);
  const main = mainPages.map((link): Candidate => ({ ...link, id: link.path.split('/').at(-1) ?? '' }));
  const suggestions =
    fetched.state === 'there'
      ? fetched.value.nearestTo(id, candidatesFor(page, fetched.value.searchEntries, main))
      : [];
  // The page is made once for every address, and learns from the script which one it answers.
  return (
    <NotFoundView
      what={what}
      id={path === '/404' ? '' : id}
      suggestions={suggestions}
      mainPages={mainPages}
    />
  );
}
