import { createContext, useContext } from 'react';
import { partsOf } from './marks';
import { Unbroken } from '../../ui/Unbroken';

/** What marks the words searched for, as the rows that are drawn were found by them. */
export const SearchPattern = createContext<RegExp | undefined>(undefined);

/** A text in which the words searched for are marked. */
export function Marked({ text }: { readonly text: string }) {
  const parts = partsOf(text, useContext(SearchPattern));
  // Parts have no identity but their place: matches stand at the odd ones.
  return parts.map((part, index) => {
    const key = `${index}`;
    return index % 2 === 1 ? <mark key={key}>{part}</mark> : <Unbroken key={key} text={part} />;
  });
}
