/** The ways a page is built: the site's own, the floor, the floor with script, and plainly in the browser. */
export type Way = 'site' | 'floor' | 'scripted' | 'plain';
export const ways: readonly Way[] = ['site', 'floor', 'scripted', 'plain'];
