import JSZip from 'jszip';
import { beforeAll, expect, test } from 'vitest';
import { catalogueOf } from '../../domain/catalogue';
import { createCorpus } from '../../domain/corpus';
import { slidesOfDeck } from '../../domain/deckSlides';
import { present } from '../../domain/fetching/resource';
import { createSliceMaker } from '../../domain/slice';
import { ReaderError } from '../../domain/readerError';
import { parseDeck } from '../../domain/readDeck';
import { firstTwo as corpus } from '../../state/testing/firstTwo';
import { setSliceLoader } from '../../state/sliceLoader';
import { deckFile } from './deckFile';

const addressOf = (path: string) => `https://example.org${path}`;
const catalogue = catalogueOf(corpus);
const sliceOf = createSliceMaker(corpus);

beforeAll(() =>
  setSliceLoader({
    // As on a page: the part of a number knows that number, and not those it is held against.
    citation: (id) => {
      if (!corpus.observation(id)) return present(undefined);
      const { dataset, sliceContext } = sliceOf({ citations: [id] });
      return present(createCorpus(dataset, sliceContext));
    },
    chart: (id) => present(corpus.has('indicator', id) ? corpus : undefined),
    briefing: () => present(corpus),
    search: present({ entries: [] }),
  }),
);

async function unpacked(deck: string, title: string) {
  const { members } = parseDeck(deck);
  const { slides } = slidesOfDeck({ members, title, catalogue, comparisons: [] });
  const file = await deckFile(slides, { title, addressOf });
  const zip = await JSZip.loadAsync(await file.blob.arrayBuffer());
  const count = zip.file(/^ppt\/slides\/slide\d+\.xml$/u).length;
  const read = async (path: string) => (await zip.file(path)?.async('text')) ?? '';
  return { name: file.name, slides, count, charts: zip.file(/^ppt\/charts\/chart\d+\.xml$/u).length, read };
}

test('a deck becomes a title and a slide for each of its own, in their order', async () => {
  const deck =
    'internet-users:log~compare:internet-users,digital-economy~finding:digital-economy-growth~population';
  const { name, slides, count, charts, read } = await unpacked(deck, 'My talk');
  expect(name).toBe('verbatim-my-talk.pptx');
  // The sources stand at the foot of each slide.
  expect(count).toBe(slides.length - 1);
  expect(charts).toBe(2);
  const [opening, , , finding, number] = await Promise.all(
    [1, 2, 3, 4, 5].map(async (place) => read(`ppt/slides/slide${place}.xml`)),
  );
  expect(opening).toContain('My talk');
  const { title, inputs } = corpus.findings().find(({ id }) => id === 'digital-economy-growth') ?? {};
  expect(finding).toContain(title);
  const links = await read('ppt/slides/_rels/slide4.xml.rels');
  for (const { printed, id } of inputs ?? []) {
    expect(finding).toContain(printed);
    expect(links).toContain(addressOf(`/figures/${id}`));
  }
  expect(finding).toContain('press briefings of 19 August 2022 and 16 March 2023');
  const notes = await read('ppt/notesSlides/notesSlide4.xml');
  for (const { printed } of inputs ?? []) expect(notes).toContain(printed);
  expect(number).toContain('more than 1.4 billion');
  expect(await read('ppt/notesSlides/notesSlide5.xml')).toContain('more than 1.4 billion');
});

test('a topic becomes all of its charts and numbers', async () => {
  const { slides, count, charts } = await unpacked('topic:economy', 'Economy');
  expect(charts).toBeGreaterThan(3);
  expect(count).toBeGreaterThanOrEqual(slides.length - 1);
});

test('what names nothing is no slide of another', async () => {
  await expect(
    deckFile([{ kind: 'numbers', ids: ['nothing'], title: 'Nothing' }], { title: 'Deck', addressOf }),
  ).rejects.toThrow(
    new ReaderError({
      where: 'The slide “Nothing”',
      wrong: 'asks for the chart “nothing”, which is not on this site',
      expected: 'A deck holds charts, comparisons and findings of the site',
      remedy: 'Remove the slide from the deck and save it again',
    }),
  );
});
