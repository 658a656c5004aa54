import { tellHeight } from './tellHeight';

/** Says that an embed shows what its address asks for, on it and to the page around it. */
export function sayReady(main: HTMLElement): void {
  const { dataset } = document.documentElement;
  delete dataset.arriving;
  dataset.ready = '';
  document.getElementById('script-failure')?.setAttribute('hidden', '');
  tellHeight(main, window);
}
