import { linesWidth } from './textWidth';

/** A rectangle in px. */
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

export type Point = { readonly x: number; readonly y: number };

/** Where a label stands to its mark. `Start` begins at the mark and runs right, `End` ends there. */
export type Side =
  | 'above'
  | 'aboveStart'
  | 'aboveEnd'
  | 'below'
  | 'belowStart'
  | 'belowEnd'
  | 'left'
  | 'leftUp'
  | 'leftDown'
  | 'right'
  | 'rightUp'
  | 'rightDown';

/** A label on its place: `x` and `y` are the baseline of its first line, from the mark's centre. */
export type PlacedLabel = {
  readonly lines: readonly string[];
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** A line from the mark to a label far over or under it, both from the mark's centre. */
  readonly leader?: { readonly from: number; readonly to: number };
};

export type LabelRequest = {
  readonly at: Point;
  /** The mark itself, ticks included. */
  readonly mark: Box;
  readonly lines: readonly string[];
  readonly size: number;
  /** Sides to try, the best first. */
  readonly sides: readonly Side[];
  /** May stand further over or under its mark, on a leader, rather than be left out. */
  readonly isLed?: boolean;
};

export const lineHeight = 1.2;
const ascent = 0.78;
const gap = 5;
/** Bold letters run a little wider, in some fonts much. */
const [bold, boldest] = [1.06, 1.2];
/** The room a label takes, in the same place as its `x` and `y`. */
export function boxOfLabel({ lines, size, x, y, anchor }: PlacedLabel): Box {
  const width = linesWidth(lines, size) * bold;
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  const top = y - ascent * size;
  return { left, top, right: left + width, bottom: top + lines.length * lineHeight * size };
}

/** How much further off a label may stand where there is no room close to its mark. */
const distances = [0, 8];
const ledDistances = [20, 36, 52];

export const isOverlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const isInside = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom;

const anchorOf = (side: Side): PlacedLabel['anchor'] => {
  if (side === 'above' || side === 'below') return 'middle';
  return side.startsWith('left') || side.endsWith('End') ? 'end' : 'start';
};

function boxOn(side: Side, { at, mark, lines, size }: LabelRequest, away: number, spread: number): Box {
  const width = linesWidth(lines, size) * spread;
  const height = lines.length * size * lineHeight;
  const anchor = anchorOf(side);
  const beside = side.startsWith('left') || side.startsWith('right');
  const edge = beside ? (anchor === 'end' ? mark.left - gap : mark.right + gap) : at.x;
  const nudge = beside || anchor === 'middle' ? 0 : anchor === 'start' ? -5 : 5;
  const left = edge + nudge - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
  let top = at.y - height / 2;
  if (side.startsWith('above')) top = mark.top - gap + 1 - height - away;
  if (side.startsWith('below')) top = mark.bottom + gap - 2 + away;
  if (side.endsWith('Up')) top = at.y - height - 3 - away;
  if (side.endsWith('Down')) top = at.y + 3 + away;
  return { left, top, right: left + width, bottom: top + height };
}

/** The line from a mark to the box of a label over or under it. */
function leaderOf({ at, mark }: LabelRequest, box: Box): Box {
  const isUnder = box.top > at.y;
  return {
    left: at.x - 1,
    right: at.x + 1,
    top: isUnder ? mark.bottom : box.bottom,
    bottom: isUnder ? box.top : mark.top,
  };
}

type Try = { readonly side: Side; readonly away: number; readonly isLed: boolean };

/** Sides and distances to try, the best first. */
function triesOf({ sides, isLed = false }: LabelRequest): readonly Try[] {
  const near = distances.flatMap((away) => sides.map((side) => ({ side, away, isLed: false })));
  const overAndUnder = sides.filter((side) => side.startsWith('above') || side.startsWith('below'));
  return isLed
    ? near.concat(ledDistances.flatMap((away) => overAndUnder.map((side) => ({ side, away, isLed: true }))))
    : near;
}

/** Px of a path that run under a box; a label may cross a thin line when there is no better place. */
function crossing(box: Box, path: readonly Point[]): number {
  let under = 0;
  for (const [index, to] of path.entries()) {
    const from = path[index - 1];
    if (!from) continue;
    const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 3));
    for (let step = 0; step <= steps; step += 1) {
      const x = from.x + ((to.x - from.x) * step) / steps;
      const y = from.y + ((to.y - from.y) * step) / steps;
      if (x > box.left && x < box.right && y > box.top && y < box.bottom) under += 1;
    }
  }
  return under;
}

const gapBetween = (a: Box, b: Box): number =>
  Math.hypot(
    Math.max(0, a.left - b.right, b.left - a.right),
    Math.max(0, a.top - b.bottom, b.top - a.bottom),
  );

/** What it costs a label to stand nearer to another mark than to its own: it would be read as that one's. */
const misreading = 80;

/**
 * Places labels one after the other, so the important ones go first. A label never covers a mark or another
 * label and never leaves the bounds; one without such a place is left out. Where keeping labels clear of the
 * marks of others, or room for the widest letters, would leave one out, closeness is allowed instead: a number
 * without its words helps nobody.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  bounds: Box,
  path: readonly Point[],
): readonly (PlacedLabel | undefined)[] {
  const isWhole = (labels: ReturnType<typeof placeWith>) => labels.every(Boolean);
  const roomy = placeWith(requests, bounds, path, misreading, boldest);
  if (isWhole(roomy)) return roomy;
  const clear = placeWith(requests, bounds, path, misreading, bold);
  return isWhole(clear) ? clear : placeWith(requests, bounds, path, 0, bold);
}

function placeWith(
  requests: readonly LabelRequest[],
  bounds: Box,
  path: readonly Point[],
  misread: number,
  spread: number,
): readonly (PlacedLabel | undefined)[] {
  const taken: Box[] = requests.map((request) => request.mark);
  return requests.map((request) => {
    let best:
      | { readonly side: Side; readonly box: Box; readonly cost: number; readonly leader?: Box }
      | undefined;
    for (const [index, { side, away, isLed }] of triesOf(request).entries()) {
      if (isLed && best && (misread === 0 || best.cost < misread)) break;
      const box = boxOn(side, request, away, spread);
      const leader = isLed ? leaderOf(request, box) : undefined;
      const covers = (other: Box) => isOverlap(box, other) || (leader && isOverlap(leader, other));
      if (!isInside(box, bounds) || taken.some(covers)) continue;
      const own = gapBetween(box, request.mark);
      const isMisread =
        !isLed && requests.some((other) => other !== request && gapBetween(box, other.mark) < own);
      const cost = crossing(box, path) * 2 + index + (isMisread ? misread : 0);
      if (!best || cost < best.cost) best = { side, box, cost, ...(leader ? { leader } : {}) };
    }
    if (!best) return undefined;
    taken.push(best.box);
    if (best.leader) taken.push(best.leader);
    const anchor = anchorOf(best.side);
    const edges = { start: best.box.left, middle: (best.box.left + best.box.right) / 2, end: best.box.right };
    return {
      lines: request.lines,
      size: request.size,
      anchor,
      x: edges[anchor] - request.at.x,
      y: best.box.top + request.size * ascent + (request.size * (lineHeight - 1)) / 2 - request.at.y,
      ...(best.leader
        ? { leader: { from: best.leader.top - request.at.y, to: best.leader.bottom - request.at.y } }
        : {}),
    };
  });
}
