import type { PosterColours, Room } from './framing';
import { linesOf, type Measure, type PosterFont } from './lines';
import { textAt } from './markup';

/** A sentence with the number that stands for it in the drawing. */
export type PosterNote = { readonly number: string; readonly words: string };

const [lineHeight, between] = [1.25, 0.22];

/** Notes in columns, read down each; their height is that of the highest. */
function columnsOf(
  notes: readonly PosterNote[],
  width: number,
  count: number,
  font: PosterFont,
  measure: Measure,
) {
  const gap = font.size * 1.6;
  const column = (width - gap * (count - 1)) / count;
  const indent = Math.max(...notes.map(({ number }) => measure(number, font))) + font.size * 0.6;
  const set = notes.map((note) => {
    const lines = linesOf(note.words, column - indent, font, measure);
    return { ...note, lines, height: (lines.length * lineHeight + between) * font.size };
  });
  const share = set.reduce((sum, { height }) => sum + height, 0) / count;
  const spots: { readonly note: (typeof set)[number]; readonly x: number; readonly y: number }[] = [];
  let [at, y, highest] = [0, 0, 0];
  for (const note of set) {
    // A column ends where its share is reached, the last one never.
    if (y > 0 && y + note.height / 2 > share && at < count - 1) [at, y] = [at + 1, 0];
    spots.push({ note, x: at * (column + gap), y });
    y += note.height;
    highest = Math.max(highest, y);
  }
  const draw = ({ x, y: top }: Pick<Room, 'x' | 'y'>, { ink, soft }: PosterColours): string =>
    spots
      .flatMap(({ note, x: left, y: down }) => {
        const baseline = (line: number) => top + down + (line + 0.8) * lineHeight * font.size;
        return [
          textAt(x + left, baseline(0), note.number, font, ink),
          ...note.lines.map((text, line) => textAt(x + left + indent, baseline(line), text, font, soft)),
        ];
      })
      .join('');
  return { height: highest, draw };
}

export type PlacedNotes = {
  /** What they leave for the drawing. */
  readonly room: Room;
  readonly draw: (colours: PosterColours) => string;
};

/** Parts of a wide room that notes may take, beside the drawing; of any other, under it. */
const [partsBeside, partUnder] = [[0.37, 0.45], 0.54] as const;

type Try = { readonly fits: boolean; readonly placed: PlacedNotes };

function tryBeside(
  notes: readonly PosterNote[],
  room: Room,
  part: number,
  font: PosterFont,
  measure: Measure,
): Try {
  const width = room.width * part;
  const columns = columnsOf(notes, width, 1, font, measure);
  const corner = { x: room.x + room.width - width, y: room.y };
  return {
    fits: columns.height <= room.height,
    placed: {
      room: { ...room, width: room.width - width - font.size * 1.6 },
      draw: (colours) => columns.draw(corner, colours),
    },
  };
}

function tryUnder(notes: readonly PosterNote[], room: Room, font: PosterFont, measure: Measure): Try {
  const count = Math.max(1, Math.round(room.width / (font.size * 21)));
  const columns = columnsOf(notes, room.width, count, font, measure);
  const corner = { x: room.x, y: room.y + room.height - columns.height };
  return {
    fits: columns.height <= room.height * partUnder,
    placed: {
      room: { ...room, height: room.height - columns.height - font.size * 0.8 },
      draw: (colours) => columns.draw(corner, colours),
    },
  };
}

/** Sets notes beside the drawing in a wide room, under it in any other, in the largest font that leaves the drawing its part. */
export function placeNotes(
  notes: readonly PosterNote[],
  room: Room,
  [font, least]: readonly [PosterFont, PosterFont],
  measure: Measure,
): PlacedNotes {
  if (notes.length === 0) return { room, draw: () => '' };
  const isWide = room.width > room.height * 1.8;
  for (let { size } = font; ; size *= 0.96) {
    const used = { ...font, size };
    const tries = isWide
      ? partsBeside.map((part) => tryBeside(notes, room, part, used, measure))
      : [tryUnder(notes, room, used, measure)];
    const found = tries.find(({ fits }) => fits) ?? (size <= least.size ? tries.at(-1) : undefined);
    if (found) return found.placed;
  }
}
