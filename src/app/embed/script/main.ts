import { askedQuery } from './askedQuery';
import { drawOther } from './drawOther';
import { arrangeRows } from './arrangeRows';
import { openSheets } from './sheet';
import { tellHeight } from './tellHeight';

const main = document.querySelector<HTMLElement>('main[data-embed]');
if (main) {
  const { query, problems } = askedQuery(window.location.search);
  const tell = (problem: string) => problems.push(problem);
  // The whole dashboard is opened in the view that the frame shows.
  for (const link of main.querySelectorAll<HTMLAnchorElement>('a[data-same-view]'))
    link.search = window.location.search;
  document.documentElement.dataset.view = query.view;
  if (document.documentElement.dataset.theme !== query.theme && query.theme !== 'auto')
    document.documentElement.dataset.theme = query.theme;
  openSheets(main);
  arrangeRows(main, query);
  const finish = () => {
    const words = main.querySelector<HTMLElement>('[data-problem]');
    if (words && problems.length > 0) {
      words.textContent = problems.join(' ');
      words.hidden = false;
    }
    document.documentElement.removeAttribute('data-arriving');
    tellHeight(main, window);
  };
  void drawOther(main, query, tell).then(finish, finish);
}
