import { useStore } from '../../state/useStore';
import { partsOf, wordsOf } from './search';

/** A text in which the words searched for are marked. */
export function Marked({ text }: { readonly text: string }) {
  const search = useStore((state) => state.place.query.q);
  const parts = partsOf(text, wordsOf(search));
  // Parts have no identity but their place: matches stand at the odd ones.
  // oxlint-disable-next-line react/no-array-index-key -- the text is cut anew each time
  return parts.map((part, index) => (index % 2 === 1 ? <mark key={index}>{part}</mark> : part));
}
