import type { ChartScale } from '../../charts/scales/scale';
import type { Corpus } from '../../domain/corpus';
import type { TableRow } from '../../domain/table/row';

/** A view that can be taken along: as a picture, as slides. */
export type SharedView =
  | {
      readonly kind: 'chart';
      readonly corpus: Corpus;
      readonly indicatorId: string;
      readonly scale: ChartScale;
      readonly hasMilestones: boolean;
    }
  | {
      readonly kind: 'comparison';
      readonly charts: readonly { readonly corpus: Corpus; readonly indicatorId: string }[];
      readonly scale: ChartScale;
      readonly time?: { readonly from: number; readonly to: number };
    }
  | { readonly kind: 'figure'; readonly corpus: Corpus; readonly observationId: string }
  | {
      readonly kind: 'table';
      /** The rows that are shown, in their order. */
      readonly rows: readonly TableRow[];
      /** Rows of the whole table. */
      readonly total: number;
      /** What keeps rows out and how they are ordered, as a sentence. */
      readonly arrangement: string;
    };

/** A file to save. */
export type SharedFile = { readonly blob: Blob; readonly name: string };
