/** Watches for the first change that a translator makes to the page, and then fetches what keeps the page alive under it. */
export function awaitTranslator(page: Node): void {
  let seen: MutationRecord[] | undefined;
  new MutationObserver((records, observer) => {
    if (!seen && records.some(({ addedNodes: [node] }) => node?.nodeName === 'FONT')) {
      const soFar = (seen = []);
      // Without it the page stays as it is shown now; its links lead where they always lead.
      import('./surviveTranslation').then(
        ({ surviveTranslation }) => surviveTranslation(page, observer, soFar),
        () => {},
      );
    }
    seen?.push(...records);
  }).observe(page, { childList: true, subtree: true });
}
