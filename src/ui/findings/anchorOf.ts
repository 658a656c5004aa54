import type { Verdict } from '../../domain/findings/finding';

/** Id of the group of findings with one verdict, on the page that lists them all. */
export const anchorOf = (verdict: Verdict): string => `findings-${verdict.replaceAll(' ', '-')}`;
