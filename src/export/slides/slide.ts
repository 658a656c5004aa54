import type { MarkShape } from '../../domain/slots';

/** A stretch of text on a slide. */
export type Run = {
  readonly text: string;
  readonly address?: string;
  readonly colour?: string;
  readonly isBold?: boolean;
};
export type Line = readonly Run[];

/** A value of a native chart with the words that stand at it. */
export type SlidePoint = {
  /** Place of its category, from 0. */
  readonly at: number;
  readonly value: number;
  /** As printed; empty where the mark says enough. */
  readonly label: string;
  readonly side: 'above' | 'below' | 'right' | 'left';
  readonly colour: string;
  readonly shape: MarkShape;
};

/** What becomes a column of the chart's sheet. */
export type SlideSeries = {
  readonly name: string;
  readonly colour: string;
  /** Another statement of a quantity that stands in a line: a ring around its place. */
  readonly isAlternate: boolean;
  readonly points: readonly SlidePoint[];
};

/** The value axis: its ends, its step where it is even, its name and how its numbers are written. */
export type SlideAxis = {
  readonly scale: 'linear' | 'log';
  readonly from: number;
  readonly to: number;
  readonly step?: number;
  readonly title: string;
  readonly format: string;
};

/** A chart that stays editable: every number is a value in its sheet. */
export type SlideChart = {
  readonly form: 'lines' | 'bars';
  readonly categories: readonly string[];
  readonly series: readonly SlideSeries[];
  readonly axis: SlideAxis;
  /** What it shows, for those who cannot see it. */
  readonly description: string;
};

/** A row of a table that stands where a chart would not tell the truth. */
type SlideRow = { readonly name: string; readonly period: string; readonly printed: Run };

export type SlideBody =
  | { readonly kind: 'chart'; readonly chart: SlideChart }
  | { readonly kind: 'picture'; readonly data: string; readonly description: string }
  | {
      readonly kind: 'table';
      readonly rows: readonly SlideRow[];
      /** What stands under the rows, a paragraph each. */
      readonly below?: readonly Line[];
    }
  | {
      readonly kind: 'figure';
      readonly printed: Run;
      readonly sentence: Line;
      readonly speaker: string;
      readonly about: readonly string[];
    };

/** Everything on a slide, before any library knows of it. */
export type Slide = {
  readonly title: string;
  readonly subtitle: string;
  readonly body: SlideBody;
  /** Where the numbers were printed, each number a link to its page. */
  readonly sources: readonly Line[];
  /** Page that shows the same. */
  readonly address: string;
  /** Paragraphs of the speaker's notes. */
  readonly notes: readonly string[];
};
