import { describe, expect, it } from 'vitest';
import { type Catalogue } from './catalogue';
import { deckTitleOf, type Slide, slidesOfDeck } from './deckSlides';
import { parseDeck } from './readDeck';

const chart = (id: string, numbers = 3, isInGroup = false) =>
  ({
    id,
    label: `The ${id}`,
    topic: 'users',
    otherTopics: [],
    numbers,
    isAlongTime: numbers > 1,
    isInGroup,
  }) as const;

const catalogue: Catalogue = {
  charts: [
    chart('users'),
    chart('reach', 2),
    chart('of-reach', 2, true),
    ...['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => chart(id, 1)),
    { ...chart('alone', 1), topic: 'law' },
  ],
  findings: [{ id: 'users-2012', title: 'Users twice', verdict: 'agrees', number: 'users.2012' }],
};
const comparisons = [{ label: 'Growth', indicators: ['users', 'reach'] }];

const slidesOf = (deck: string, title = '') =>
  slidesOfDeck({ members: parseDeck(deck).members, title, catalogue, comparisons });
const named = (slides: readonly Slide[]) => slides.map(({ kind, title }) => `${kind}: ${title}`);

describe('the slides of a deck', () => {
  it('begin with its title and end with the sources', () => {
    expect(named(slidesOf('users~finding:users-2012', 'My talk').slides)).toEqual([
      'title: My talk',
      'chart: The users',
      'finding: Users twice',
      'sources: Sources',
    ]);
  });

  it('begin with what there is when that is one thing without a title', () => {
    expect(named(slidesOf('users').slides)).toEqual(['chart: The users', 'sources: Sources']);
    expect(named(slidesOf('users', 'My talk').slides)[0]).toBe('title: My talk');
  });

  it('show a topic whole: its charts, then its single numbers, no more on a slide than can be read', () => {
    const { slides } = slidesOf('topic:users');
    expect(named(slides)).toEqual([
      'title: Internet users',
      'chart: The users',
      'chart: The reach',
      'numbers: Internet users',
      'numbers: Internet users',
      'sources: Sources',
    ]);
    expect(slides.flatMap((slide) => (slide.kind === 'numbers' ? [slide.ids.join('')] : []))).toEqual([
      'abcd',
      'efg',
    ]);
    expect(named(slidesOf('topic:law').slides)).toEqual(['numbers: The alone', 'sources: Sources']);
  });

  it('show a chart of a single number as that number, and a member of a group that was asked for', () => {
    expect(slidesOf('a').slides[0]).toEqual({ kind: 'numbers', ids: ['a'], title: 'The a' });
    expect(named(slidesOf('of-reach').slides)[0]).toBe('chart: The of-reach');
  });

  it('keep the view that a member asks for', () => {
    expect(slidesOf('users:log:milestones').slides[0]).toMatchObject({ scale: 'log', hasMilestones: true });
    expect(slidesOf('compare:users,reach:index:2012..2021').slides[0]).toEqual({
      kind: 'comparison',
      ids: ['users', 'reach'],
      scale: 'index',
      time: { from: 2012, to: 2021 },
      title: 'Growth',
    });
    expect(named(slidesOf('compare:reach,users').slides)[0]).toBe('comparison: The reach, The users');
  });

  it('leave out what names nothing, and say so', () => {
    const { slides, problems } = slidesOf(
      'nothing~users~finding:none~compare:users,constructor~topic:content',
    );
    expect(named(slides)).toEqual(['chart: The users', 'sources: Sources']);
    expect(problems).toEqual([
      { text: 'nothing', reason: 'there is no chart “nothing”' },
      { text: 'finding:none', reason: 'there is no finding “none”' },
      { text: 'compare:users,constructor', reason: 'there is no indicator “constructor”' },
      { text: 'topic:content', reason: 'there are no charts under “Online content”' },
    ]);
  });

  it('are none where nothing is left', () => {
    expect(slidesOf('', 'My talk').slides).toEqual([]);
    expect(slidesOf('nothing').slides).toEqual([]);
  });
});

it('a deck is called as it was titled, else by its topic', () => {
  expect(deckTitleOf(parseDeck('topic:law').members, '')).toBe('Laws and the white paper');
  expect(deckTitleOf(parseDeck('topic:law').members, 'My talk')).toBe('My talk');
  expect(deckTitleOf(parseDeck('a~b').members, '')).toBe('Numbers and the sentences behind them');
});
