import type { Milestone } from '../../domain/model';
import type { DatedMilestone } from './milestones';
import { textWidth } from '../labels/textWidth';

/** One flag with the numbers of the milestones too close together to have their own. */
export type Flag = {
  /** Where its rule stands: at its first milestone. */
  readonly year: number;
  /** Px from its first milestone to its last. */
  readonly span: number;
  readonly text: string;
  readonly milestones: readonly Milestone[];
  readonly width: number;
  /** From the axis up: all flags stand in one lane, or by turns in two where they would touch. */
  readonly lane: 0 | 1;
};

export const flagSize = 12;
export const laneHeight = 20;
const closest = 10;

type Cluster = { readonly first: number; readonly dated: readonly DatedMilestone[]; readonly x: number };
type Chip = Cluster & { readonly text: string; readonly width: number };

const chipOf = (cluster: Cluster): Chip => {
  const last = cluster.first + cluster.dated.length - 1;
  const text = last === cluster.first ? String(last) : `${cluster.first}–${last}`;
  return { ...cluster, text, width: Math.max(18, textWidth(text, flagSize) + 8) };
};

/** Px between two chips of one lane; negative where they overlap. */
const roomBetween = (a: Chip, b: Chip): number => b.x - b.width / 2 - (a.x + a.width / 2) - 2;

/** The first chip without room for the one after it in its lane, or for that one's rule beside it. */
const crowdedIn = (chips: readonly Chip[], lanes: 1 | 2): number =>
  chips.findIndex((chip, index) => {
    const [next, sameLane] = [chips[index + 1], chips[index + lanes]];
    if (sameLane && roomBetween(chip, sameLane) < 0) return true;
    return next !== undefined && next.x - chip.x < Math.min(chip.width, next.width) / 2 + 2;
  });

/** The flags of milestones, left to right. `xOf` is the place of a year in px. */
export function flagsOf(dated: readonly DatedMilestone[], xOf: (year: number) => number): readonly Flag[] {
  const clusters: Cluster[] = [];
  for (const [index, milestone] of dated.entries()) {
    const cluster = clusters.at(-1);
    const x = xOf(milestone.year);
    if (cluster && x - cluster.x < closest)
      clusters[clusters.length - 1] = { ...cluster, dated: [...cluster.dated, milestone] };
    else clusters.push({ first: index + 1, dated: [milestone], x });
  }
  let chips: readonly Chip[] = clusters.map(chipOf);
  const lanes = crowdedIn(chips, 1) < 0 ? 1 : 2;
  for (let at = crowdedIn(chips, lanes); at >= 0; at = crowdedIn(chips, lanes)) {
    const [chip, next] = [chips[at], chips[at + 1]];
    if (!chip || !next) break;
    chips = chips.toSpliced(at, 2, chipOf({ ...chip, dated: chip.dated.concat(next.dated) }));
  }
  return chips.map(({ dated: own, text, width, x }, index) => ({
    year: own[0]?.year ?? 0,
    span: xOf(own.at(-1)?.year ?? 0) - x,
    text,
    milestones: own.map(({ milestone }) => milestone),
    width,
    lane: lanes === 2 && index % 2 === 1 ? 1 : 0,
  }));
}
