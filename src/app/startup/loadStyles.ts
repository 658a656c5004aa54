import { failed } from '../../state/wire';

/** Chromium keeps a sheet without rules for a file that failed. */
const hasRules = ({ sheet }: HTMLLinkElement): boolean => (sheet?.cssRules.length ?? 0) > 0;

/**
 * Switches on the whole style sheet of the site. A prerendered page has only those rules in its head that its first
 * view needs; the rest stands ready at its end, out of force. Where it is not there, on its way or failed, it is asked
 * for anew: a file tells of its failure once, maybe before anybody listened. Rejects where it cannot be had.
 */
export function loadStyles(): Promise<void> {
  const waiting = document.querySelector<HTMLLinkElement>('link[data-whole]');
  if (!waiting) return Promise.resolve();
  if (hasRules(waiting)) {
    waiting.media = 'all';
    return Promise.resolve();
  }
  const sheet = waiting.cloneNode() as HTMLLinkElement;
  return new Promise<void>((resolve, reject) => {
    const settle = () => {
      if (hasRules(sheet)) resolve();
      else reject(new Error('The style sheet could not be fetched'));
    };
    sheet.addEventListener('load', settle, { once: true });
    sheet.addEventListener('error', settle, { once: true });
    sheet.media = 'all';
    waiting.replaceWith(sheet);
  }).catch((error: Error) => failed(error));
}
