import type { Corpus } from '../domain/corpus';
import type { Milestone } from '../domain/model';
import { chartFormOf, isSideBySide } from '../domain/series';
import { type DatedMilestone, milestonesBetween } from './flags';
import { timePointsOf } from './marks';

/** The milestones a chart shows, in the order of their numbers; none where it has no time axis. */
export function milestonesOf(
  corpus: Corpus,
  indicatorId: string,
  milestones: readonly Milestone[],
): readonly DatedMilestone[] {
  if (isSideBySide(chartFormOf(corpus, indicatorId))) return [];
  const years = timePointsOf(corpus, indicatorId).map((point) => point.year);
  return milestonesBetween(milestones, [Math.min(...years), Math.max(...years)]);
}
