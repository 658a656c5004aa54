import { whenIdle } from '../../ui/whenIdle';
import { pageAddressOf } from './followLinks';
import { fetchPage } from './pageDocuments';

/** Pages that are fetched because a link to them came into sight, for each page that is shown. */
const mostSeen = 12;

const idle = () => new Promise<void>((resolve) => whenIdle(resolve));

/**
 * Fetches the pages whose links are in sight, one after the other and while nothing else is to be done, so that a press
 * waits for none of them. Numbers lead to their sentences, which have come by then. Gives the way to end that.
 */
export function fetchSeen(links: readonly Element[]): () => void {
  const seen = new Set<string>();
  let isOver = false;
  let last = Promise.resolve();
  const fetchAfter = async (before: Promise<void>, path: string) => {
    await before;
    await idle();
    // What does not come now is asked for again when it is pressed.
    if (!isOver) await fetchPage(path);
  };
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) continue;
      observer.unobserve(target);
      const { pathname } = pageAddressOf(target.getAttribute('href') ?? '') ?? {};
      if (pathname === undefined || seen.has(pathname) || seen.size === mostSeen) continue;
      seen.add(pathname);
      last = fetchAfter(last, pathname);
    }
  });
  for (const link of links) observer.observe(link);
  return () => {
    isOver = true;
    observer.disconnect();
  };
}
