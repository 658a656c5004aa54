/** The digits of source maps: five bits to a character, the sixth says that more follow. */
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const values = new Map(digits.split('').map((digit, value) => [digit, value]));

function digitsOf(number: number): string {
  let text = '';
  let rest = number;
  while (rest > 31) {
    text += digits[32 | (rest & 31)];
    rest >>>= 5;
  }
  return text + digits[rest];
}

/** Places in upward order as one text: each by how far it is from the one before, so that near ones take a character. */
export function joinPlaces(places: readonly number[]): string {
  let before = -1;
  return places
    .map((place) => {
      const text = digitsOf(place - before - 1);
      before = place;
      return text;
    })
    .join('');
}

/** Reads what `joinPlaces` wrote; throws when there is something else. */
export function readPlaces(text: string): number[] {
  const places: number[] = [];
  let before = -1;
  let gap = 0;
  let shift = 0;
  for (const digit of text) {
    const value = values.get(digit);
    if (value === undefined) throw new RangeError(`A list of places has the character "${digit}"`);
    gap |= (value & 31) << shift;
    shift += 5;
    if (value < 32) {
      before += gap + 1;
      places.push(before);
      gap = 0;
      shift = 0;
    }
  }
  if (shift > 0) throw new RangeError('A list of places ends within a number');
  return places;
}
