import type { Milestone } from '../../domain/model';
import { anchorOf, endsOf, positionInYears } from '../../domain/period';
import { type ChartInForm, isAlongTime } from '../../domain/series';
import { timePointsOf } from '../marks/marks';

/** A milestone on a time axis: when it happened, or when its span began. */
export type DatedMilestone = { readonly milestone: Milestone; readonly year: number };

function yearOf({ time }: Milestone): number {
  const { from } = endsOf(time);
  return positionInYears(from === '..' ? anchorOf(time) : from);
}

/** The milestones within a span of years, in time order; their place in the list is their number. */
export const milestonesBetween = (
  milestones: readonly Milestone[],
  [from, to]: readonly [number, number],
): readonly DatedMilestone[] =>
  milestones
    .map((milestone) => ({ milestone, year: yearOf(milestone) }))
    .filter(({ year }) => year >= from && year <= to)
    .toSorted((a, b) => a.year - b.year);

/** The milestones a chart shows, in the order of their numbers; none where it has no time axis. */
export function milestonesOf(
  { corpus, indicatorId, form }: ChartInForm,
  milestones: readonly Milestone[],
): readonly DatedMilestone[] {
  if (!isAlongTime(form)) return [];
  const years = timePointsOf(corpus, indicatorId).map((point) => point.year);
  return milestonesBetween(milestones, [Math.min(...years), Math.max(...years)]);
}
