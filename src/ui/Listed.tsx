import { Fragment, type Key, type ReactNode } from 'react';
import { listFormat } from './listText';

type Props<T> = {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => Key;
  readonly render: (item: T) => ReactNode;
};

/** Links or other elements joined as a sentence joins them, however many there are. */
export function Listed<T>({ items, keyOf, render }: Props<T>) {
  // What stands between two items depends on how many there are, not on what they are.
  const joints = listFormat
    .formatToParts(items.map(() => 'item'))
    .filter(({ type }) => type === 'literal')
    .map(({ value }) => value);
  return items.map((item, place) => (
    <Fragment key={keyOf(item)}>
      {place === 0 ? null : joints[place - 1]}
      {render(item)}
    </Fragment>
  ));
}
