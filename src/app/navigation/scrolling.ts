/** Where the entries of the history stand, kept for as long as the tab is open. */
const storageKey = 'verbatim.scroll';

type Positions = Record<string, number>;

function kept(): Positions {
  try {
    return JSON.parse(sessionStorage.getItem(storageKey) ?? '{}') as Positions;
  } catch {
    return {};
  }
}

/**
 * Keeps how far each entry of the history was scrolled. Browsers do so for documents; where pages change within one
 * they would scroll before the page is there. `entryNow` names the entry that is shown.
 */
export function keepScroll(entryNow: () => string) {
  const positions: Positions = kept();
  let entry = entryNow();
  const note = () => {
    positions[entry] = window.scrollY;
  };
  // The browser's own way holds until this script is there, and for a page that is loaded anew.
  window.history.scrollRestoration = 'manual';
  window.addEventListener('pagehide', () => {
    note();
    window.history.scrollRestoration = 'auto';
    try {
      sessionStorage.setItem(storageKey, JSON.stringify(positions));
    } catch {
      // Without a storage, pages come back at their top.
    }
  });
  window.addEventListener('pageshow', () => {
    window.history.scrollRestoration = 'manual';
  });
  return {
    /** Notes where the page stands that is about to be left. */
    note,
    /** Says that another entry is shown by now. */
    enter: () => {
      entry = entryNow();
    },
    /** Goes back to where the entry that is shown was left; says whether that is known. */
    restore: (): boolean => {
      const top = positions[entry];
      if (top !== undefined) window.scrollTo({ top, behavior: 'instant' });
      return top !== undefined;
    },
  };
}
