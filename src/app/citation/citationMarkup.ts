import type { Fetched } from '../../domain/fetching/resource';
import { figurePath } from '../../domain/paths';
import { afterPaint } from '../../ui/afterPaint';
import { hrefOf } from '../../ui/href';
import { reload } from '../../ui/reload';
import styles from './CitationPanel.module.css';

/** Makes an element with its properties and what stands in it. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

/** In place of a citation that is not there yet, or cannot be had now. */
export function waitingFor(id: string, fetched: Fetched<unknown>): HTMLElement {
  const close = make('button', { type: 'button', className: styles.close ?? '' }, '×');
  close.setAttribute('aria-label', 'Close the citation');
  close.dataset.close = '';
  close.dataset.focus = '';
  const said = make('p', {});
  said.role = fetched.state === 'failed' ? 'alert' : 'status';
  if (fetched.state === 'failed') {
    const { failure, retry } = fetched;
    const again = make('button', { type: 'button' }, failure.remedy);
    again.addEventListener('click', failure.kind === 'updated' ? reload : retry);
    const page = make('a', { href: hrefOf(figurePath(id)) }, 'open its page');
    said.append(`The citation could not be loaded. ${failure.words} `, again, ' or ', page, '.');
  } else said.append('Loading the citation…');
  return make('div', { className: styles.header ?? '' }, close, said);
}

/** Shows the sentence of a citation in one frame, and in the next the rest. Gives the way to show that at once. */
export function sentenceFirst(panel: HTMLElement): () => void {
  panel.dataset.drawing = '';
  const show = () => {
    delete panel.dataset.drawing;
  };
  const stop = afterPaint(show);
  return () => {
    stop();
    show();
  };
}
