let kept = '';

/** What stands in the part of a page that is kept as it was sent, where the page was drawn anew around it. */
export const staticHtml = (): string => kept;

/** Remembers that part as it stands, before a page whose texts a translator has changed is drawn anew. */
export function rememberStatic(root: ParentNode): void {
  kept = root.querySelector('[data-kept]')?.innerHTML ?? '';
}
