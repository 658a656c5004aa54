type Connection = { readonly saveData?: boolean };

/** Whether the reader has asked their browser to fetch no more than it must. */
export const isSavingData = (): boolean =>
  'connection' in navigator && (navigator.connection as Connection | undefined)?.saveData === true;
