import { resource } from '../../../domain/fetching/resource';
import type { FailureView, Still } from '../../chartProps';
import type { ComparisonProps } from './ComparisonChart';
import { StillThenLive } from '../../live/StillThenLive';

type Props = ComparisonProps & {
  /** Absent: nothing was drawn beforehand, and the live chart is drawn at once. */
  readonly still: Still | undefined;
  /** Something else is asked for than the still shows. */
  readonly isOther: boolean;
  readonly Failed: FailureView;
};

const source = resource(async () => (await import('./ComparisonChart')).ComparisonChart);

/** Several series on one index: the still made beforehand, or the live chart for anything it does not show. */
export function Comparison({ still, isOther, Failed, ...live }: Props) {
  return (
    <StillThenLive
      name="comparison"
      variant="full"
      still={still}
      source={source}
      live={live}
      isOther={isOther}
      marks={live.compared.reduce((sum, { series }) => sum + series.points.length, 0)}
      Failed={Failed}
      undrawnWords={(hasStill) =>
        hasStill && isOther
          ? 'Your comparison could not be drawn; the default one is shown, on a log scale.'
          : 'The interactive chart could not be loaded.'
      }
    />
  );
}
