import { chartPath, figurePath } from '../../domain/paths';
import { resources } from '../../domain/fetching/resource';
import { type Page, pageOf } from '../../domain/pages';
import type { FoundEntry } from '../../domain/search/files';
import type { SearchEntry } from '../../domain/searchIndex';
import { sliceLoader } from '../../state/sliceLoader';
import { useCorpus } from '../../state/useCorpus';
import { useStore } from '../../state/useStore';
import { mainPagesOf } from './mainPages';
import type { Candidate } from './nearest';
import { NotFoundView } from '../../views/notFound/NotFoundView';
import { useFetched } from '../../ui/useFetched';

const candidateOf = ({ kind, id, title }: FoundEntry): Candidate => ({
  path: kind === 'indicator' ? chartPath(id) : figurePath(id),
  id,
  label: title,
});

/** What the reader may have meant, in the order it is offered. */
function candidatesFor(
  page: Page,
  searchEntries: readonly FoundEntry[],
  main: readonly Candidate[],
): Candidate[] {
  const ofKind = (kind: SearchEntry['kind']) => searchEntries.filter((f) => f.kind === kind).map(candidateOf);
  if (page.kind === 'chart') return ofKind('indicator');
  if (page.kind === 'figure') return ofKind('number');
  if (page.kind === 'briefing') return main.filter(({ path }) => path.startsWith('/briefings/'));
  return [...main, ...ofKind('indicator')];
}

const whatOf = { chart: 'indicator', figure: 'figure', briefing: 'briefing' } as const;

/** Words of an address that are looked for at most, and entries of each. */
const most = 12;

/** What may have been meant by an address: everything there is, or, where that is much, what its words find. */
async function entriesNear(path: string): Promise<readonly FoundEntry[]> {
  const file = await sliceLoader().search.load();
  if ('entries' in file) return file.entries;
  const { publishedFinder } = await import('../../state/searchParts');
  const finder = publishedFinder(file.root);
  const kind = pageOf(path).kind === 'figure' ? 'number' : 'indicator';
  const words = [...new Set(path.split(/[^\p{Letter}\p{Number}]+/u).filter((word) => word.length > 2))];
  const found = await Promise.all(
    words.slice(0, most).map(async (word) => (await finder.find(word, { kind, most })).entries),
  );
  return [...new Map(found.flat().map((entry) => [entry.id, entry])).values()];
}

/** What there is near an address, and how near a name is to another. */
const nearest = resources(async (path) => {
  const [{ nearestTo }, searchEntries] = await Promise.all([import('./nearest'), entriesNear(path)]);
  return { nearestTo, searchEntries };
});

/** The page for an address that has none, with the nearest names once they are known. */
export function MissingPage() {
  const path = useStore((state) => state.place.path);
  const { recentBriefings } = useCorpus();
  const fetched = useFetched(nearest(path));
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
