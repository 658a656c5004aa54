/**
 * Switches on the whole style sheet of the site. A prerendered page has only those rules in its head that its first
 * view needs; the rest stands ready at its end, out of force.
 */
export function loadStyles(): Promise<void> {
  const sheet = document.querySelector<HTMLLinkElement>('link[data-whole]');
  if (!sheet || sheet.media === 'all') return Promise.resolve();
  return new Promise((resolve, reject) => {
    sheet.addEventListener('load', () => resolve(), { once: true });
    sheet.addEventListener('error', () => reject(new Error('The style sheet could not be fetched')), {
      once: true,
    });
    sheet.media = 'all';
    if (sheet.sheet) resolve();
  });
}
