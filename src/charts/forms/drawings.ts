import { createElement, type ReactNode } from 'react';
import { type ChartForm, chartFormOf } from '../../domain/series';
import type { Size } from '../frame/sizes';
import { largestFrame, type PictureFrame, type PictureRoom, type PictureTry } from '../picture/largestFrame';
import { forms, scaleFor } from './facts';
import type { ChartAsk, DrawingProps, FormDrawing } from './form';
import { barDrawing, rankDrawing } from './rows/drawing';
import type { RowLayout } from './rows/rowLayout';
import type { TallyLayout } from './rows/tallyLayout';
import { timeDrawing } from './time/drawing';
import type { TimeLayout } from './time/timeLayout';

/** Where everything of a chart stands, by its form. */
export type ChartLayout = TimeLayout | RowLayout | TallyLayout;

/** A chart laid out in its form. What follows can be asked without knowing which that is. */
export type LaidOutChart = {
  readonly layout: ChartLayout;
  /** Whether everything has its room in a place of the size it was laid out for. */
  readonly hasRoom: () => boolean;
  readonly draw: (props: DrawingProps) => ReactNode;
};

type AnyDrawing = {
  readonly layOut: (ask: ChartAsk) => LaidOutChart;
  readonly most: number;
  readonly isTrimmed: boolean;
  readonly larger: number;
  readonly tryAt: (ask: Omit<ChartAsk, 'width' | 'height'>, size: Size) => PictureTry | undefined;
};

/** Keeps a layout and what can be made of it together. */
const withLayout = <L extends ChartLayout>(form: FormDrawing<L>): AnyDrawing => ({
  layOut: (ask) => {
    const layout = form.layoutOf(ask);
    return {
      layout,
      hasRoom: () => form.fitted.hasRoom(layout),
      draw: (props) => createElement(form.Chart, { ...props, layout }),
    };
  },
  ...form.fitted,
  ...form.picture,
});

const alongTime = withLayout(timeDrawing);

/** How each form is drawn. */
const drawings: Readonly<Record<ChartForm, AnyDrawing>> = {
  line: alongTime,
  pair: alongTime,
  bars: withLayout(barDrawing),
  ranks: withLayout(rankDrawing),
};

const drawingOf = ({ corpus, indicatorId }: Pick<ChartAsk, 'corpus' | 'indicatorId'>): AnyDrawing =>
  drawings[chartFormOf(corpus, indicatorId)];

/** Lays a chart out in its form; a scale the form has not is taken as its own. */
export function layOut(ask: ChartAsk): LaidOutChart {
  const form = chartFormOf(ask.corpus, ask.indicatorId);
  return drawings[form].layOut({ ...ask, scale: scaleFor(forms[form], ask.scale) });
}

/** Where everything of a chart stands, from data and size alone. */
export const layoutOf = (ask: ChartAsk): ChartLayout => layOut(ask).layout;

/** How much larger than they must its words may be in a place of a given size, and whether it takes no more than it needs. */
export const fittedOf = (ask: Pick<ChartAsk, 'corpus' | 'indicatorId'>) => {
  const { most, isTrimmed } = drawingOf(ask);
  return { most, isTrimmed };
};

/** The frame of a chart that has the largest words in its room. */
export function chartFrameOf(ask: Omit<ChartAsk, 'width' | 'height'>, room: PictureRoom): PictureFrame {
  const { larger, tryAt } = drawingOf(ask);
  return largestFrame({ ...room, most: room.most * larger }, (size) => tryAt(ask, size));
}
