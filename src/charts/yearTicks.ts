/** A place on a time axis: with words at a printed period, without at the turn of a year. */
export type YearTick = {
  readonly year: number;
  readonly text: string;
  /** Px the words stand beside their tick to stay inside the drawing. */
  readonly shift: number;
};

type Wish = {
  readonly year: number;
  readonly x: number;
  /** The words to show, longest first. */
  readonly texts: readonly string[];
};

const gap = 6;

/** Words for the printed periods, the ends first; shorter ones, then none, where they would touch. */
export function placeYears(
  wishes: readonly Wish[],
  widthOf: (text: string) => number,
  bounds: { readonly left: number; readonly right: number },
): readonly YearTick[] {
  const taken: { left: number; right: number }[] = [];
  const placed = new Map<Wish, YearTick>();
  const ends = [wishes[0], wishes.at(-1)];
  const inOrder = wishes.toSorted((a, b) => Number(ends.includes(b)) - Number(ends.includes(a)));
  for (const wish of inOrder) {
    const tick = { year: wish.year, text: '', shift: 0 };
    for (const text of wish.texts) {
      const width = widthOf(text);
      const x = Math.min(Math.max(wish.x, bounds.left + width / 2), bounds.right - width / 2);
      const box = { left: x - width / 2 - gap, right: x + width / 2 + gap };
      if (taken.some((other) => box.left < other.right && other.left < box.right)) continue;
      taken.push(box);
      Object.assign(tick, { text, shift: x - wish.x });
      break;
    }
    placed.set(wish, tick);
  }
  const [from = 0, to = 0] = ends.map((end) => end?.year);
  const turns = Array.from({ length: Math.max(0, Math.floor(to) - Math.ceil(from) + 1) }, (_, index) => ({
    year: Math.ceil(from) + index,
    text: '',
    shift: 0,
  }));
  const isPrinted = (year: number) => wishes.some((wish) => wish.year === year);
  return [
    ...wishes.map((wish) => placed.get(wish) ?? { year: wish.year, text: '', shift: 0 }),
    ...turns.filter((turn) => !isPrinted(turn.year)),
  ].toSorted((a, b) => a.year - b.year);
}
