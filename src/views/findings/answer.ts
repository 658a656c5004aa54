import type { Verdict } from '../../domain/findings/finding';

/** Numbers that open a sentence are written out. */
const words = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

const written = (count: number): string => words[count] ?? String(count);

const many = (count: number, one: string, several: string): string =>
  `${written(count)} ${count === 1 ? one : several}`;

/** What the checks gave, in three sentences. */
export function answerOf(counts: ReadonlyMap<Verdict, number>, misprints: number): string {
  const of = (verdict: Verdict) => counts.get(verdict) ?? 0;
  const [conflicts, depends] = [of('conflict'), of('depends on the reading')];
  const others = [...counts.values()].reduce((sum, count) => sum + count, 0) - conflicts - depends;
  return [
    ...(misprints === 0
      ? []
      : [`${many(misprints, 'number is probably misprinted', 'numbers are probably misprinted')}.`]),
    `${many(conflicts, 'statement conflicts', 'statements conflict')} with other printed numbers${
      depends === 0 ? '' : `, and ${written(depends).toLowerCase()} more can be read in more than one way`
    }.`,
    `The other ${others} checks found nothing against the numbers, or nothing to compare.`,
  ].join(' ');
}
