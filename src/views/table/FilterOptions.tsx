import { useMemo } from 'react';
import { countChoices, type Selected } from '../../domain/table/select';
import type { TableData } from '../../domain/table/tableData';
import { setQuery } from '../../state/store';
import type { ViewQuery } from '../../state/useStore';
import { chosenIn, type Filter, toggleOption } from './filters';
import { Options } from './Options';

type Props = {
  readonly filter: Filter;
  readonly query: ViewQuery;
  readonly data: TableData;
  readonly selected: Selected;
};

/** One filter's options that any row has, or that are chosen. */
export function FilterOptions({ filter, query, data, selected }: Props) {
  const counts = useMemo(() => countChoices(data, selected, filter.key), [data, selected, filter.key]);
  const chosen = new Set(chosenIn(query, filter.key));
  const options = filter.options.flatMap(({ id, label, count: inAll, place }) => {
    const isChosen = chosen.has(id);
    const count = counts[place] ?? 0;
    return isChosen || inAll > 0
      ? { value: id, label, isChosen, count, isDisabled: count === 0 && !isChosen }
      : [];
  });
  return (
    <Options
      legend={`Filter by ${filter.name.toLowerCase()}`}
      options={options}
      onToggle={(value) => setQuery(toggleOption(query, filter, value))}
    />
  );
}
