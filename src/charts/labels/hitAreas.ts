import { type Box, boxOfLabel, isOverlap, type PlacedLabel, type Point } from './labelPlacement';
import { markRadius, targetSize } from '../frame/sizes';

/** What of the drawing belongs to a mark's link, from the mark's centre. */
export type HitArea = {
  readonly radius: number;
  /** The part of its words that covers no other mark's target. */
  readonly words: Box | undefined;
};

type Placed = { readonly at: Point; readonly label: PlacedLabel | undefined };

const around = ({ x, y }: Point, by: number): Box => ({
  left: x - by,
  top: y - by,
  right: x + by,
  bottom: y + by,
});

const moved = (box: Box, x: number, y: number): Box => ({
  left: box.left + x,
  top: box.top + y,
  right: box.right + x,
  bottom: box.bottom + y,
});

const areaOf = ({ left, top, right, bottom }: Box): number =>
  Math.max(0, right - left) * Math.max(0, bottom - top);

/** The largest part of a box beside another one. */
function besides(box: Box, other: Box): Box {
  if (!isOverlap(box, other)) return box;
  const parts: readonly Box[] = [
    { ...box, right: other.left },
    { ...box, left: other.right },
    { ...box, bottom: other.top },
    { ...box, top: other.bottom },
  ];
  return parts.toSorted((a, b) => areaOf(b) - areaOf(a))[0] ?? box;
}

/** The targets of marks and their words. Where two marks stand close, each has the half on its side. */
export function hitAreasOf(places: readonly Placed[]): readonly HitArea[] {
  const radii = places.map((own) => {
    const distances = places
      .filter((other) => other !== own)
      .map((other) => Math.hypot(other.at.x - own.at.x, other.at.y - own.at.y));
    return Math.max(markRadius, Math.min(targetSize / 2, ...distances.map((distance) => distance / 2)));
  });
  return places.map(({ at, label }, index) => {
    const radius = radii[index] ?? markRadius;
    if (!label) return { radius, words: undefined };
    const words = places.reduce(
      (box, other, place) => (place === index ? box : besides(box, around(other.at, radii[place] ?? 0))),
      moved(boxOfLabel(label), at.x, at.y),
    );
    return { radius, words: areaOf(words) > 0 ? moved(words, -at.x, -at.y) : undefined };
  });
}
