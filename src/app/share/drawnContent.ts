import type { PictureRoom } from '../../charts/picture/largestFrame';
import type { PosterHead } from '../../export/image/framing';
import type { PosterDrawing } from '../../export/image/markup';
import type { ChartWords } from '../../export/image/poster';

/** The words around what a picture shows. */
export type PictureWords = Pick<PosterHead, 'title' | 'subtitle' | 'source'>;

/** A chart with the words around it, drawn when the room they leave is known. */
export type DrawnContent = PictureWords &
  ChartWords & {
    readonly kind: 'chart';
    readonly draw: (room: PictureRoom) => Promise<PosterDrawing>;
  };
