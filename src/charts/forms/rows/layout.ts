import { wideFrames } from '../../frame/frames';
import { smallHeight, targetSize } from '../../frame/sizes';
import type { ChartAsk, FormLayout } from '../form';
import { type RowLayout, rowLayoutOf } from './rowLayout';
import { type TallyLayout, tallyLayoutOf } from './tallyLayout';

/** Rows have what height they need, and may be drawn larger than their words must be. */
const fitted = { most: 1.3, isTrimmed: true };
/** The part of the width that bars beside their names have at least. */
const leastOfBars = 0.35;
/** Px of width, in the drawing's units. */
const leastWidth = 300;

const rowsHaveRoom = ({ plot, isBeside, isCramped, size }: RowLayout): boolean =>
  !isCramped && (!isBeside || plot.right - plot.left >= leastOfBars * size.width);

/** Few rows leave much room: their words may be that much larger than others. */
const larger = 1.1;

const picture = (form: RowLayout['form']): FormLayout<RowLayout>['picture'] => ({
  larger,
  tryAt: (ask, { width, height }) => {
    if (width < leastWidth) return undefined;
    const layout = rowLayoutOf({ ...ask, width, height, isPicture: true }, form);
    return { ...layout.size, left: layout.isCramped ? 1 : 0 };
  },
});

/** Amounts side by side. */
export const barLayout: FormLayout<RowLayout> = {
  frames: wideFrames,
  layoutOf: (ask) => rowLayoutOf(ask, 'bars'),
  fitted: { ...fitted, hasRoom: rowsHaveRoom },
  picture: picture('bars'),
};

/** A row for each claim of a place, or, where those would be too low to point at, each place with its marks. */
function rankLayoutOf(ask: ChartAsk): RowLayout | TallyLayout {
  const natural = rowLayoutOf(ask, 'ranks');
  if (ask.isPicture) return natural;
  const isTooHigh = ask.variant === 'small' && natural.size.height > smallHeight;
  const height = ask.height ?? (isTooHigh ? smallHeight : undefined);
  const rows = height === undefined ? natural : rowLayoutOf({ ...ask, height }, 'ranks');
  const isTooLow = rows.rows.some((row) => row.height < targetSize);
  return isTooLow ? tallyLayoutOf({ ...ask, height }) : rows;
}

/** Places in rankings. */
export const rankLayout: FormLayout<RowLayout | TallyLayout> = {
  frames: wideFrames,
  layoutOf: rankLayoutOf,
  fitted: {
    ...fitted,
    hasRoom: (layout) => (layout.form === 'tally' ? layout.reach * 2 >= targetSize : rowsHaveRoom(layout)),
  },
  picture: picture('ranks'),
};
