import type { Catalogue } from './catalogue';
import type { DeckMember, DeckScale } from './deck';
import { topicLabels } from './format';
import { quoted } from './ids';
import { groupBy } from './lookups';
import type { DeckProblem } from './readDeck';
import { serializeDeck } from './deck';

type Of<K extends DeckMember['kind']> = Extract<DeckMember, { readonly kind: K }>;

/** One slide: what it shows, and what it is called. Its numbers are had by the ids of indicators and findings. */
export type Slide = { readonly title: string } & (
  | { readonly kind: 'title' }
  | { readonly kind: 'sources' }
  | {
      readonly kind: 'chart';
      readonly id: string;
      readonly scale: DeckScale;
      readonly hasMilestones: boolean;
    }
  /** Indicators with a single number each: words in place of a chart. */
  | { readonly kind: 'numbers'; readonly ids: readonly string[] }
  | (Omit<Of<'comparison'>, 'kind'> & { readonly kind: 'comparison' })
  | { readonly kind: 'finding'; readonly id: string; readonly number: string }
);

/** The slides of a deck, and the members that name nothing there is. */
export type DeckSlides = { readonly slides: readonly Slide[]; readonly problems: readonly DeckProblem[] };

/** A comparison that has a name of its own. */
export type NamedComparison = { readonly label: string; readonly indicators: readonly string[] };

type Ask = {
  readonly members: readonly DeckMember[];
  readonly title: string;
  readonly catalogue: Catalogue;
  readonly comparisons: readonly NamedComparison[];
};

/** Single numbers that stand on one slide at most: they must be read from the last row. */
const mostNumbers = 6;

/** Splits a list into as few lists as can be, of about one length. */
function shared<T>(items: readonly T[], most: number): readonly (readonly T[])[] {
  const count = Math.ceil(items.length / most);
  const size = Math.ceil(items.length / count);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}

/** What a deck is called that was given no title. */
export function deckTitleOf(members: readonly DeckMember[], title: string): string {
  const [first] = members;
  if (title !== '') return title;
  return members.length === 1 && first?.kind === 'topic'
    ? topicLabels[first.topic]
    : 'Numbers and the sentences behind them';
}

/** Turns members into slides, each by itself. */
function slideMaker({ catalogue, comparisons }: Ask): (member: DeckMember) => readonly Slide[] | string {
  const charts = new Map(catalogue.charts.map((chart) => [chart.id, chart]));
  const findings = new Map(catalogue.findings.map((finding) => [finding.id, finding]));
  const byTopic = groupBy(
    catalogue.charts.filter(({ isInGroup }) => !isInGroup),
    ({ topic, otherTopics }) => [topic, ...otherTopics],
  );
  const chartSlide = (id: string, view: Pick<Of<'chart'>, 'scale' | 'hasMilestones'>): Slide => {
    const chart = charts.get(id);
    const title = chart?.label ?? id;
    return chart?.numbers === 1
      ? { kind: 'numbers', ids: [id], title }
      : { kind: 'chart', id, ...view, title };
  };
  const plain = { scale: 'linear', hasMilestones: false } as const;
  return (member) => {
    if (member.kind === 'chart') {
      const { id, scale, hasMilestones } = member;
      return charts.has(id) ? [chartSlide(id, { scale, hasMilestones })] : `there is no chart ${quoted(id)}`;
    }
    if (member.kind === 'finding') {
      const { id } = member;
      const finding = findings.get(id);
      return finding
        ? [{ kind: 'finding', id, number: finding.number, title: finding.title }]
        : `there is no finding ${quoted(id)}`;
    }
    if (member.kind === 'topic') {
      const all = byTopic.get(member.topic) ?? [];
      const single = all.filter(({ numbers }) => numbers === 1);
      const title = topicLabels[member.topic];
      if (all.length === 0) return `there are no charts under ${quoted(title)}`;
      return [
        ...all.filter(({ numbers }) => numbers > 1).map(({ id }) => chartSlide(id, plain)),
        ...shared(single, mostNumbers).map((some): Slide => {
          const ids = some.map(({ id }) => id);
          const [only] = some;
          return { kind: 'numbers', ids, title: only && some.length === 1 ? only.label : title };
        }),
      ];
    }
    const unknown = member.ids.find((id) => !charts.has(id));
    if (unknown !== undefined) return `there is no indicator ${quoted(unknown)}`;
    const key = member.ids.join();
    const named = comparisons.find(({ indicators }) => indicators.join() === key);
    return [{ ...member, title: named?.label ?? member.ids.map((id) => charts.get(id)?.label).join(', ') }];
  };
}

/**
 * The slides of a deck: its title, unless it is a single thing without one, what its members show, and the sources.
 * Members that name nothing are told of, and make no slide.
 */
export function slidesOfDeck(ask: Ask): DeckSlides {
  const { members, title } = ask;
  const slidesOf = slideMaker(ask);
  const problems: DeckProblem[] = [];
  const shown = members.flatMap((member) => {
    const slides = slidesOf(member);
    if (typeof slides !== 'string') return slides;
    problems.push({ text: serializeDeck([member]), reason: slides });
    return [];
  });
  if (shown.length === 0) return { slides: [], problems };
  const isTitled = title !== '' || shown.length > 1;
  return {
    slides: [
      ...(isTitled ? [{ kind: 'title', title: deckTitleOf(members, title) } as const] : []),
      ...shown,
      { kind: 'sources', title: 'Sources' },
    ],
    problems,
  };
}
