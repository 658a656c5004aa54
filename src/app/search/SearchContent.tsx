import { useMemo } from 'react';
import { sliceLoader } from '../../state/sliceLoader';
import { closeSearch } from '../../state/store';
import { LoadFailed } from '../../ui/LoadFailed';
import { useFetched } from '../../ui/useFetched';
import dialogs from '../shell/Dialogs.module.css';
import { searchIn } from './searchIn';
import { SearchResults } from './SearchResults';

/** The search, once what it begins with has come. */
export function SearchContent() {
  const fetched = useFetched(sliceLoader().search);
  const file = fetched.state === 'there' ? fetched.value : undefined;
  const search = useMemo(() => file && searchIn(file), [file]);
  if (search) return <SearchResults search={search} />;
  return (
    <div className={dialogs.content}>
      {fetched.state === 'failed' ? (
        <LoadFailed {...fetched}>The search could not be loaded.</LoadFailed>
      ) : (
        <p role="status">Loading the search…</p>
      )}
      <button type="button" onClick={closeSearch}>
        Close
      </button>
    </div>
  );
}
