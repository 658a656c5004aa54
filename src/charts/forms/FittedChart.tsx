import type { Milestone } from '../../domain/model';
import type { ChartInForm } from '../../domain/series';
import type { ChartProps } from '../chartProps';
import { FitToBox } from '../frame/FitToBox';
import type { Size } from '../frame/sizes';
import { Drawing } from './Drawing';
import { fittedOf, layoutOf } from './layouts';
import type { ChartAsk } from './form';

type Props = Required<Pick<ChartProps, 'scale' | 'hrefOf'>> & {
  readonly chart: ChartInForm;
  readonly milestones: readonly Milestone[];
  /** Px that the smallest words are to have. */
  readonly words: number;
};

/** What needs less height than it has does not spread over all of it. */
const trimmed = (ask: ChartAsk, { width, height }: Size): Size => ({
  width,
  height: Math.min(height, layoutOf({ ...ask, width, height: undefined }).size.height),
});

/** The live chart of an indicator and its group, as large as its place lets it be. */
export function FittedChart({ chart, scale, milestones, words, hrefOf }: Props) {
  const { most, isTrimmed, hasRoom } = fittedOf(chart);
  const ask = { ...chart, scale, milestones, variant: 'full', isOfGroup: true } as const;
  return (
    <FitToBox
      name={chart.indicatorId}
      words={words}
      most={most}
      fits={(size) => hasRoom({ ...ask, ...size })}
    >
      {(size) => (
        <Drawing
          ask={{ ...ask, ...(isTrimmed ? trimmed({ ...ask, ...size }, size) : size) }}
          hrefOf={hrefOf}
        />
      )}
    </FitToBox>
  );
}
