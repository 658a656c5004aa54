import type { DrawingProps } from '../form';
import { RowChart } from './RowChart';
import type { RowLayout } from './rowLayout';
import { TallyChart } from './TallyChart';
import type { TallyLayout } from './tallyLayout';

type Props = DrawingProps & { readonly layout: RowLayout | TallyLayout };

/** Places in rankings, as rows or as a tally. */
export function RankChart({ layout, ...props }: Props) {
  return layout.form === 'tally' ? (
    <TallyChart {...props} layout={layout} />
  ) : (
    <RowChart {...props} layout={layout} />
  );
}
