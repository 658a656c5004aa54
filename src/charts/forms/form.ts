import type { ReactNode } from 'react';
import type { Milestone } from '../../domain/model';
import type { ChartInForm } from '../../domain/series';
import type { Slide } from '../../export/slides/slide';
import type { SlideAsk } from '../../export/slides/statements';
import type { Frame } from '../frame/frames';
import type { ChartVariant, Size, fontsOf } from '../frame/sizes';
import type { Legend } from '../legend/legend';
import type { ChartMark } from '../marks/marks';
import type { HrefOf } from '../marks/MarkLink';
import type { PictureTry } from '../picture/largestFrame';
import type { ChartScale } from '../scales/scale';

/** What is known of a form before anything is drawn; it is in the first script of every page with a chart. */
export type FormSpec = {
  /** What it is called for those who cannot see it, such as “Bar chart”. */
  readonly name: string;
  /** The scales it can be drawn on, the default first. */
  readonly scales: readonly ChartScale[];
  /** Why there is one scale only; absent where there are several. */
  readonly oneScaleReason?: string;
  /** Which way hedges point, and whether marks are joined by a line. */
  readonly legend: Pick<Legend, 'direction' | 'hasJoin'>;
  /** Every mark, in the order in which they are read and tabbed through. */
  readonly marksOf: (chart: ChartInForm) => readonly ChartMark[];
  /** Where a scale starts, as a sentence; empty where that goes without saying. */
  readonly scaleWords: (chart: ChartInForm, scale: ChartScale) => string;
};

/** The sentences that tell what a form shows, after those that say what is measured. */
export type FormDescription = (chart: ChartInForm) => readonly string[];

/** What a chart is drawn from. */
export type ChartAsk = ChartInForm & {
  /** One of the form's. */
  readonly scale: ChartScale;
  readonly variant: ChartVariant;
  /** Stands for a whole group, as small charts do, and not for its indicator among the group. */
  readonly isOfGroup?: boolean;
  readonly milestones: readonly Milestone[];
  /** In px of the drawing. */
  readonly width: number;
  /** In px; absent: as high as the chart needs. */
  readonly height?: number | undefined;
  /** Nobody points at it: rows may stand as close as their words allow, and none is left out. */
  readonly isPicture?: boolean;
};

/** What every drawing takes beside its layout. */
export type DrawingProps = {
  /** The name of the chart for those who cannot see it. */
  readonly name: string;
  readonly hrefOf: HrefOf;
  /** Px of its words. */
  readonly fonts: ReturnType<typeof fontsOf>;
};

/** How a form is laid out. `L` is its layout: where everything stands, in px. */
export type FormLayout<L extends { readonly size: Size }> = {
  /** The sizes of a full chart, the narrowest first. */
  readonly frames: readonly Frame[];
  /** From data and size alone: nothing is measured. */
  readonly layoutOf: (ask: ChartAsk) => L;
  /** In a place of a given size. */
  readonly fitted: {
    /** How many times larger its words may be than they must. */
    readonly most: number;
    /** Takes the height it needs and no more. */
    readonly isTrimmed: boolean;
    readonly hasRoom: (layout: L) => boolean;
  };
  /** In a picture. */
  readonly picture: {
    /** How many times larger its words may be than those of other forms. */
    readonly larger: number;
    /** The frame used of a size, and how much it leaves out; nothing where it cannot be drawn. */
    readonly tryAt: (ask: Omit<ChartAsk, 'width' | 'height'>, size: Size) => PictureTry | undefined;
  };
};

/** How a layout is drawn; it comes with the chart library. */
export type FormChart<L> = (props: DrawingProps & { readonly layout: L }) => ReactNode;

/** What the slides of a chart are made from. */
export type ChartSlideAsk = SlideAsk &
  ChartInForm & {
    readonly scale: ChartScale;
    readonly hasMilestones: boolean;
    /** The whole chart in words. */
    readonly description: string;
    /** The chart as a picture, a data URL, for what a native chart cannot show. */
    readonly picture: () => Promise<string>;
  };

/** The slides of a form with native charts: one, or more where its numbers need them. */
export type FormSlides = (ask: ChartSlideAsk) => Promise<readonly Slide[]>;
