import { ComparisonDrawing } from './ComparisonDrawing';
import { type ComparisonAsk, comparisonLayoutOf } from './comparisonLayout';
import { FitToBox } from '../../frame/FitToBox';
import type { HrefOf } from '../../marks/MarkLink';

type Props = Pick<ComparisonAsk, 'compared' | 'scale'> & {
  readonly hrefOf: HrefOf;
  /** Px that the smallest words are to have. */
  readonly words: number;
};

/** Several series on one index, as large as their place lets them be. */
export function FittedComparison({ compared, scale, words, hrefOf }: Props) {
  const ask = { compared, scale };
  return (
    <FitToBox
      name="comparison"
      words={words}
      most={1}
      fits={({ width, height }) => comparisonLayoutOf({ ...ask, width, height: 0 }).size.height <= height}
    >
      {(size) => <ComparisonDrawing ask={{ ...ask, ...size }} hrefOf={hrefOf} />}
    </FitToBox>
  );
}
