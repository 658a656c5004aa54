/** Loads the page anew: the address holds the view. */
export const reload = (): void => window.location.reload();
