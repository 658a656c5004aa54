import { createContext, useContext } from 'react';
import { partsOf } from './marks';

/** What marks the words searched for, as the rows that are drawn were found by them. */
export const SearchPattern = createContext<RegExp | undefined>(undefined);

/** A text in which the words searched for are marked. */
export function Marked({ text }: { readonly text: string }) {
  const parts = partsOf(text, useContext(SearchPattern));
  // Parts have no identity but their place: matches stand at the odd ones.
  // oxlint-disable-next-line react/no-array-index-key -- the text is cut anew each time
  return parts.map((part, index) => (index % 2 === 1 ? <mark key={index}>{part}</mark> : part));
}
