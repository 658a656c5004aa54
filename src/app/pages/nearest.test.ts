import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corpus } from '../../state/corpus';
import { nearestTo } from './nearest';

const charts = corpus.dataset.indicators.map(({ id, label }) => ({ path: `/charts/${id}`, id, label }));
const pathsOf = (text: string) => nearestTo(text, charts).map(({ path }) => path);

describe('nearestTo', () => {
  it.each([
    ['internet-user', '/charts/internet-users'],
    ['internet-users', '/charts/internet-users'],
    ['digital-econmy', '/charts/digital-economy'],
    ['DIGITAL ECONOMY', '/charts/digital-economy'],
    ['broadband', '/charts/broadband-villages'],
  ])('finds what “%s” was meant to name', (text, path) => {
    expect(pathsOf(text)).toContain(path);
  });

  it('puts the plainest match first', () => {
    expect(pathsOf('internet-user')[0]).toBe('/charts/internet-users');
    expect(pathsOf('digital-econmy')[0]).toBe('/charts/digital-economy');
  });

  it.each([
    ['nothing', ''],
    ['blanks', '   '],
    ['an emoji', '🦄🦄'],
    ['ten thousand strange letters', 'ŵq'.repeat(5000)],
    ['words of no name', '/nonsense'],
    ['script', '<script>'],
  ])('offers nothing for %s', (_what, text) => {
    expect(nearestTo(text, charts)).toEqual([]);
  });

  it('leaves out what is like the text by a word that says nothing', () => {
    expect(pathsOf('population-of-mars')).toEqual(['/charts/population']);
  });

  it('reads no more than the beginning of a long text', () => {
    expect(pathsOf(`internet-users-${'x'.repeat(10_000)}`)).toContain('/charts/internet-users');
  });

  it('offers at most as many as asked for, and nothing where there is nothing', () => {
    expect(nearestTo('digital', charts, 2)).toHaveLength(2);
    expect(nearestTo('digital', [])).toEqual([]);
  });

  it('answers any text, the same one the same way', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 200 }), (text) => {
        const found = nearestTo(text, charts);
        expect(found.length).toBeLessThanOrEqual(5);
        expect(nearestTo(text, charts)).toEqual(found);
      }),
      { numRuns: 30 },
    );
  });
});
