import type { ChartForm, ChartInForm } from '../../domain/series';
import { type Frame, pairFrames, smallFrames } from '../frame/frames';
import type { ChartVariant } from '../frame/sizes';
import { largestFrame, type PictureFrame, type PictureRoom } from '../picture/largestFrame';
import { forms, scaleFor } from './specs';
import type { ChartAsk, FormLayout } from './form';
import { barLayout, rankLayout } from './rows/layout';
import type { RowLayout } from './rows/rowLayout';
import type { TallyLayout } from './rows/tallyLayout';
import { timeLayout } from './time/timeLayout';
import type { TimeLayout } from './time/timeLayout';

/** What each form is laid out as. */
export type LayoutOf = {
  readonly line: TimeLayout;
  readonly pair: TimeLayout;
  readonly bars: RowLayout;
  readonly ranks: RowLayout | TallyLayout;
};
export type ChartLayout = LayoutOf[ChartForm];

/** How each form is laid out. */
const layouts: { readonly [F in ChartForm]: FormLayout<LayoutOf[F]> } = {
  line: timeLayout,
  pair: { ...timeLayout, frames: pairFrames },
  bars: barLayout,
  ranks: rankLayout,
};

/** Lays a chart out in a form; a scale the form has not is taken as its own. */
export const layoutAs = <F extends ChartForm>(form: F, ask: ChartAsk): LayoutOf[F] =>
  layouts[form].layoutOf({ ...ask, scale: scaleFor(forms[form], ask.scale) });

/** Where everything of a chart stands, from data and size alone. */
export const layoutOf = (ask: ChartAsk): ChartLayout => layoutAs(ask.form, ask);

/** The frames of a chart, the narrowest first. */
export const framesOf = ({ form }: ChartInForm, variant: ChartVariant): readonly Frame[] =>
  variant === 'small' ? smallFrames : layouts[form].frames;

// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- ties the test to the layout of the same form
function fittedAs<F extends ChartForm>(form: F) {
  const { most, isTrimmed, hasRoom } = layouts[form].fitted;
  return { most, isTrimmed, hasRoom: (ask: ChartAsk) => hasRoom(layoutAs(form, ask)) };
}

/** How a chart fits a place of a given size: how much larger than they must its words may be, whether it takes no more height than it needs, and whether everything has its room. */
export const fittedOf = ({ form }: ChartInForm) => fittedAs(form);

/** The frame of a chart that has the largest words in its room. */
export function chartFrameOf(ask: Omit<ChartAsk, 'width' | 'height'>, room: PictureRoom): PictureFrame {
  const { larger, tryAt } = layouts[ask.form].picture;
  return largestFrame({ ...room, most: room.most * larger }, (size) => tryAt(ask, size));
}
