import type { Milestone } from '../domain/model';
import { anchorOf, isMoment, positionInYears } from '../domain/period';
import { textWidth } from './textWidth';

/** A milestone on a time axis: when it happened, or when its span began. */
export type DatedMilestone = { readonly milestone: Milestone; readonly year: number };

const yearOf = ({ time }: Milestone): number =>
  positionInYears(isMoment(time) || time.from === '..' ? anchorOf(time) : time.from);

/** The milestones within a span of years, in time order; their place in the list is their number. */
export const milestonesBetween = (
  milestones: readonly Milestone[],
  [from, to]: readonly [number, number],
): readonly DatedMilestone[] =>
  milestones
    .map((milestone) => ({ milestone, year: yearOf(milestone) }))
    .filter(({ year }) => year >= from && year <= to)
    .toSorted((a, b) => a.year - b.year);

/** One flag with the numbers of the milestones too close together to have their own. */
export type Flag = {
  /** Where its rules stand; those of one moment share one. */
  readonly years: readonly number[];
  readonly text: string;
  readonly width: number;
  /** From the axis up: flags that would touch stand in the next lane. */
  readonly lane: number;
};

export const flagSize = 12;
export const laneHeight = 20;
const closest = 10;

/** The flags of milestones, left to right. `xOf` is the place of a year in px. */
export function flagsOf(dated: readonly DatedMilestone[], xOf: (year: number) => number): readonly Flag[] {
  const clusters: { years: number[]; first: number; last: number }[] = [];
  for (const [index, { year }] of dated.entries()) {
    const cluster = clusters.at(-1);
    const start = cluster?.years[0];
    if (cluster && start !== undefined && xOf(year) - xOf(start) < closest) {
      if (xOf(year) - xOf(cluster.years.at(-1) ?? start) > 3) cluster.years.push(year);
      cluster.last = index + 1;
    } else clusters.push({ years: [year], first: index + 1, last: index + 1 });
  }
  const laneEnds: number[] = [];
  return clusters.map(({ years, first, last }) => {
    const text = first === last ? String(first) : `${first}–${last}`;
    const width = Math.max(18, textWidth(text, flagSize) + 8);
    const left = xOf(years[0] ?? 0) - width / 2;
    const free = laneEnds.findIndex((end) => end <= left);
    const lane = free < 0 ? laneEnds.length : free;
    laneEnds[lane] = left + width + 2;
    return { years, text, width, lane };
  });
}
