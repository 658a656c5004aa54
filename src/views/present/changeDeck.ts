import { comparedScales, type DeckMember, deckScales, serializeDeck } from '../../domain/deck';
import { topicLabels } from '../../domain/format';
import { setQuery } from '../../state/store';
import type { DeckOptions } from './useDeck';

/** A list with one of its items in another place; the others close up. */
export function moved<T>(items: readonly T[], from: number, to: number): readonly T[] {
  const item = items[from];
  if (item === undefined || to < 0 || to >= items.length) return items;
  return items.toSpliced(from, 1).toSpliced(to, 0, item);
}

/** Writes the deck that is put together into the address. */
export function setDeck(members: readonly DeckMember[]): void {
  setQuery({ deck: serializeDeck(members), edit: members.length > 0 });
}

/** A member by what the reader knows it as. */
export function labelOf(member: DeckMember, { catalogue, comparisons }: Omit<DeckOptions, 'save'>): string {
  const chartLabel = (id: string) => catalogue.charts.find((chart) => chart.id === id)?.label ?? id;
  if (member.kind === 'topic') return topicLabels[member.topic];
  if (member.kind === 'chart') return chartLabel(member.id);
  if (member.kind === 'finding')
    return catalogue.findings.find(({ id }) => id === member.id)?.title ?? member.id;
  const named = comparisons.find(({ indicators }) => indicators.join() === member.ids.join());
  return named?.label ?? member.ids.map(chartLabel).join(', ');
}

/** Different keys for members, also where one comes twice. */
export function keysOf(members: readonly DeckMember[]): readonly string[] {
  const seen = new Map<string, number>();
  return members.map((member) => {
    const text = serializeDeck([member]);
    const times = (seen.get(text) ?? 0) + 1;
    seen.set(text, times);
    return `${text} ${times}`;
  });
}

/** A member on another scale; a scale it cannot have is passed over. */
export function rescaled(member: DeckMember, scale: string): DeckMember {
  const chartScale = deckScales.find((each) => each === scale);
  const comparedScale = comparedScales.find((each) => each === scale);
  if (member.kind === 'chart' && chartScale) return { ...member, scale: chartScale };
  return member.kind === 'comparison' && comparedScale ? { ...member, scale: comparedScale } : member;
}
