/** What the script in the head of a page knows of a number that was pressed before the page answered. */
type EarlyPress = {
  readonly link: Element | null;
  /** Ends the waiting; a press that is not answered leads to the number's page. */
  readonly end: (isAnswered: boolean) => Element | null;
};

declare global {
  interface Window {
    readonly earlyPress?: EarlyPress;
  }
}

/** The number that has been pressed, if one has. */
export const pressedLink = (): Element | null => window.earlyPress?.link ?? null;

/** Opens the number that was pressed, now that the page answers. */
export function repeatPress(): void {
  const link = window.earlyPress?.end(true);
  if (link?.isConnected) link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
}

/** Leads to the page of the number that was pressed: this page will not answer. */
export function leadPress(): void {
  window.earlyPress?.end(false);
}
