import { entryOf, type Receive } from '../../state/address';
import { hasViewKeys } from '../../state/url';
import {
  closeSearch,
  closeSharing,
  isStepping,
  leave,
  openPlace,
  placeFromHere,
  receivePlace,
  serializePlace,
  store,
} from '../../state/store';
import { basePath } from '../../ui/href';
import { loadStyles } from '../startup/loadStyles';
import { arrive, type PageAddress } from './followLinks';
import { type PageDocument, preparePage, takePage } from './pageDocuments';
import { keepScroll } from './scrolling';

/** A page that is shown and answers. */
export type ShownPage = {
  /** Resolves when all that may be asked for next has come. */
  readonly atRest: Promise<void>;
  /** Ends what it does, so that another can take its place. */
  readonly dispose: () => void;
};

/** What the head of a document says of its page. */
const aboutPage =
  'meta[name="description"],meta[name="robots"],meta[name^="twitter:"],meta[property],link[rel="canonical"],link[rel="alternate"]';

function takeHead(page: Document): void {
  for (const element of document.head.querySelectorAll(aboutPage)) element.remove();
  document.head.append(...page.head.querySelectorAll(aboutPage));
  document.title = page.title;
}

/** Whether a number is linked in a page, where its citation may stay open beside it. */
const hasNumber = ({ root }: PageDocument, id: string) =>
  root.querySelector(`main a[data-cite="${CSS.escape(id)}"]`) !== null;

/**
 * Changes pages within the document: fetches the next one as its host sends it, puts its root in the place of this
 * one's and lets `start` make it answer. Where that cannot be done the browser loads it.
 */
export class SiteNavigation {
  private readonly scroll = keepScroll(() => entryOf(window.history.state));
  /** Counts what was asked for, so that only the last of it is shown. */
  private asked = 0;
  private shownPath: string;

  constructor(
    private shown: ShownPage,
    private readonly start: (root: HTMLElement) => ShownPage,
    path: string,
  ) {
    this.shownPath = path;
  }

  /** Fetches a page that may be asked for next. */
  readonly prepare = ({ pathname }: PageAddress): void => {
    if (pathname !== this.shownPath) void preparePage(pathname);
  };

  /** Shows the page that a link leads to. */
  readonly follow = async ({ pathname, search, hash }: PageAddress): Promise<void> => {
    const { place } = store.getState();
    const address = `${basePath}${serializePlace(placeFromHere(pathname, search, hash))}`;
    const [next] = await this.fetch(pathname);
    if (next === 'overtaken') return;
    if (!next) {
      leave(() => window.location.assign(address));
      return;
    }
    this.scroll.note();
    const { cite } = place.query;
    const isBeside = document.querySelector('dialog:modal') === null;
    const isKept = cite !== undefined && isBeside && hasNumber(next, cite);
    this.show(next, () => {
      const to = placeFromHere(pathname, search, hash);
      openPlace(isKept ? { ...to, query: { ...to.query, cite } } : to);
      this.scroll.enter();
    });
    arrive(hash);
  };

  /** Shows the page of the entry that a step in the history has led to. */
  readonly receive: Receive = async (path, search, hash) => {
    const before = store.getState().place;
    this.scroll.note();
    this.scroll.enter();
    if (isStepping() || path === this.shownPath) {
      receivePlace(path, search, hash);
      if (before.hash !== hash) this.scroll.restore();
      return;
    }
    const { href } = window.location;
    const [next] = await this.fetch(path);
    // What was changed meanwhile has given the entry the address of the page that is still shown.
    if (next === 'overtaken' || window.location.href !== href) return;
    if (!next) {
      window.location.reload();
      return;
    }
    this.show(next, () => receivePlace(path, search, hash));
    if (!this.scroll.restore()) arrive(hash);
  };

  private async fetch(path: string): Promise<readonly [PageDocument | 'overtaken' | undefined]> {
    this.asked += 1;
    const { asked } = this;
    document.documentElement.dataset.turning = '';
    // What the page is set in besides its own rules.
    const [next] = await Promise.all([takePage(path), loadStyles().catch(() => {})]);
    if (asked !== this.asked) return ['overtaken'];
    delete document.documentElement.dataset.turning;
    return [next];
  }

  private show({ page, root }: PageDocument, enter: () => void): void {
    this.shown.dispose();
    closeSearch();
    closeSharing();
    const { dataset } = document.documentElement;
    delete dataset.ready;
    document.getElementById('root')?.replaceWith(root);
    takeHead(page);
    this.shownPath = root.dataset.page ?? '/';
    enter();
    // A view that differs from the one that was sent is shown once it is there.
    if (hasViewKeys(store.getState().place.query)) dataset.arriving = 'view';
    this.shown = this.start(root);
  }
}
