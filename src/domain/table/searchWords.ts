/** The full name of a month that is written with three letters; other words stay. */
function monthInFull(short: string): string {
  const day = new Date(`${short} 1, 2000`);
  return Number.isNaN(day.getTime()) ? short : day.toLocaleString('en-GB', { month: 'long' });
}

/** What a period is found by: as it is shown, and with its months in full. */
export const periodSearchWords = (shown: string): string =>
  `${shown}\t${shown.replaceAll(/\b[A-Z][a-z]{2}\b/gu, monthInFull)}`;
