/** The day a reader looks at their own calendar. */
const accessDay = (today = new Date()): string => today.toLocaleDateString('en-GB', { dateStyle: 'long' });

/** Where and when something was quoted; an offline copy has no address that another reader could open. */
export const quotedFrom = (address: string | undefined, today = new Date()): string =>
  address === undefined
    ? `Quoted from an offline copy of Verbatim, accessed ${accessDay(today)}`
    : `Quoted from Verbatim, accessed ${accessDay(today)}: ${address}`;
