import { failureReason } from '../../live/ChartFailure';
import type { Still } from '../../chartProps';
import type { ComparisonProps } from './ComparisonChart';
import { StillThenLive } from '../../live/StillThenLive';
import { liveSource } from '../../live/useLiveChart';

type Props = ComparisonProps & {
  /** Absent: nothing was drawn beforehand, and the live chart is drawn at once. */
  readonly still: Still | undefined;
  /** Something else is asked for than the still shows. */
  readonly isOther: boolean;
};

const source = liveSource<ComparisonProps>(async () => (await import('./ComparisonChart')).ComparisonChart);

/** Several series on one index: the still made beforehand, or the live chart for anything it does not show. */
export function Comparison({ still, isOther, ...live }: Props) {
  return (
    <StillThenLive
      name="comparison"
      variant="full"
      still={still}
      source={source}
      live={live}
      isOther={isOther}
      marks={live.compared.reduce((sum, { series }) => sum + series.points.length, 0)}
      failureWords={(hasStill) =>
        hasStill && isOther
          ? `Your comparison could not be drawn; the default one is shown, on a log scale. ${failureReason}`
          : `The interactive chart could not be loaded. ${failureReason}`
      }
    />
  );
}
