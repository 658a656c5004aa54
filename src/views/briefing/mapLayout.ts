import type { Briefing, Quotation } from '../../domain/model';

/** A stretch of the transcript in percent of its length. */
export type Extent = { readonly from: number; readonly to: number };

/** Ticks thinner than this could not be seen. */
const leastTick = 0.35;

const percentOf = (briefing: Briefing, position: number) =>
  Math.min(100, Math.max(0, (100 * position) / briefing.length));

/** Where a quotation stands. */
export function extentOf(briefing: Briefing, quotation: Quotation): Extent {
  const from = percentOf(briefing, quotation.start);
  const to = percentOf(briefing, quotation.start + Array.from(quotation.exact).length);
  return { from, to: Math.max(to, from + leastTick) };
}

/** A turn on the map: its extent, and the middle of its label when `count` labels share the map's length evenly. */
export type Mark = Extent & { readonly label: number };

/** Marks of the turns that have a label, in reading order. */
export function turnMarksOf(briefing: Briefing, turnIds: readonly string[]): Mark[] {
  const turns = briefing.turns.filter((turn) => turnIds.includes(turn.id));
  return turns.map((turn, index) => ({
    from: percentOf(briefing, turn.start),
    to: percentOf(briefing, turn.end),
    label: (100 * (index + 0.5)) / turns.length,
  }));
}

/** From the first to the last of the quotations now in view, or nothing when none is. */
export function viewExtentOf(briefing: Briefing, visible: readonly Quotation[]): Extent | undefined {
  const extents = visible.map((quotation) => extentOf(briefing, quotation));
  if (extents.length === 0) return undefined;
  return {
    from: Math.min(...extents.map((extent) => extent.from)),
    to: Math.max(...extents.map((extent) => extent.to)),
  };
}
