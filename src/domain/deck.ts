import { chartWords } from './chartWords';
import type { YearLimits } from './comparison';
import type { Topic } from './vocabulary';

/** The scales a chart can be asked for in a deck, and those of a comparison; the first of each is not written. */
export const deckScales = ['linear', 'log', 'index'] as const;
export const comparedScales = ['log', 'index'] as const;
export type DeckScale = (typeof deckScales)[number];

/** What a deck is put together from. Whether ids exist is known where the catalogue is. */
export type DeckMember =
  | {
      readonly kind: 'chart';
      readonly id: string;
      readonly scale: DeckScale;
      readonly hasMilestones: boolean;
    }
  | {
      readonly kind: 'comparison';
      readonly ids: readonly string[];
      readonly scale: (typeof comparedScales)[number];
      readonly time?: YearLimits;
    }
  | { readonly kind: 'finding'; readonly id: string }
  | { readonly kind: 'topic'; readonly topic: Topic };

/** Separates members, what is said of one, and the indicators of a comparison: none needs an escape in a URL. */
export const separators = { members: '~', words: ':', indicators: ',' } as const;

/** Words a member begins with that is no chart. */
export const memberKinds = ['compare', 'finding', 'topic'] as const;

/** The chart of an indicator as its page first shows it. */
export const chartMember = (id: string): DeckMember => ({
  kind: 'chart',
  id,
  scale: 'linear',
  hasMilestones: false,
});

const yearWords = (time: YearLimits | undefined): readonly string[] =>
  time ? [[time.from, time.to].map((year) => String(year).padStart(4, '0')).join('..')] : [];

function wordsOf(member: DeckMember): readonly string[] {
  if (member.kind === 'finding') return ['finding', member.id];
  if (member.kind === 'topic') return ['topic', member.topic];
  if (member.kind === 'comparison') {
    const scale = member.scale === comparedScales[0] ? [] : [member.scale];
    return ['compare', member.ids.join(separators.indicators), ...scale, ...yearWords(member.time)];
  }
  return [chartWords(member.id, member.scale, member.hasMilestones)];
}

/** A deck as it stands in an address: `internet-users:log~compare:a,b~finding:c~topic:law`. */
export const serializeDeck = (members: readonly DeckMember[]): string =>
  members.map((member) => wordsOf(member).join(separators.words)).join(separators.members);

/** The path of a deck's slides with its query; of the deck builder where there are no members. */
export function deckPath(members: readonly DeckMember[], title = ''): string {
  const deck = members.length === 0 ? [] : [`deck=${serializeDeck(members)}`];
  const keys = title === '' ? deck : [...deck, `title=${encodeURIComponent(title)}`];
  return keys.length === 0 ? '/present' : `/present?${keys.join('&')}`;
}
