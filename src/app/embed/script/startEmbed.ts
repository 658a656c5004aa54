import type { Query } from '../../../state/url';
import { askedQuery } from './askedQuery';
import { sayReady } from './sayReady';

/** Makes an embed show what its address asks for; `tell` takes, in words, what of that cannot be had. */
export type Arrange = (
  main: HTMLElement,
  query: Query,
  tell: (problem: string) => void,
) => void | Promise<void>;

/** Makes the embed in this frame show what its address asks for, by `arrange`. */
export function startEmbed(arrange: Arrange): void {
  const main = document.querySelector<HTMLElement>('main[data-embed]');
  if (!main) return;
  const { query, problems, used } = askedQuery(window.location.search);
  // The whole dashboard is opened in the view that the frame shows, without what the frame did not use.
  for (const link of main.querySelectorAll<HTMLAnchorElement>('a[data-same-view]')) link.search = used;
  const { dataset } = document.documentElement;
  dataset.view = query.view;
  if (query.theme !== 'auto') dataset.theme = query.theme;
  const finish = () => {
    const words = main.querySelector<HTMLElement>('[data-problem]');
    if (words && problems.length > 0) {
      words.textContent = problems.join(' ');
      words.hidden = false;
    }
    sayReady(main);
  };
  const arranged = async () => arrange(main, query, (problem) => problems.push(problem));
  // What could not be arranged is shown as it was sent.
  void arranged()
    .catch((error: unknown) => {
      problems.push('This frame’s address could not be used: this is our error.');
      reportError(error);
    })
    .then(finish);
}
