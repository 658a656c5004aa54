import type { Content } from './shown.mjs';

/** Above this share of what a page shows, its floor is another page. */
const allowed = 0.02;
const counts = ['words', 'links', 'marks'] as const;

/** What a floor has more or less than the page it stands for, in words; nothing where the two may be compared. */
export function unfairness(page: string, site: Content, floor: Content): readonly string[] {
  return counts.flatMap((count) => {
    const [own, base] = [site[count], floor[count]];
    const difference = Math.abs(base - own) / Math.max(own, 1);
    if (difference <= allowed) return [];
    const percent = (difference * 100).toFixed(1);
    return [
      `${page}: the page shows ${own} ${count}, its floor ${base}: ${percent} % ${base < own ? 'fewer' : 'more'}`,
    ];
  });
}

/** Floors that cannot stand for their pages: no ratio to them says anything. */
export class UnfairFloorError extends Error {
  constructor(differences: readonly string[]) {
    super(
      `No ratio can be given, for a floor must show what its page shows, within ${allowed * 100} %:\n${differences.join('\n')}.\nLook at both in the browser, and mend bench/floor/strip.mjs, which writes the floors.`,
    );
    this.name = 'UnfairFloorError';
  }
}
