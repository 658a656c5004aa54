import { sliceLoader } from '../../state/sliceLoader';
import { closeSearch } from '../../state/store';
import { LoadFailed } from '../../ui/LoadFailed';
import { useFetched } from '../../ui/useFetched';
import dialogs from '../shell/Dialogs.module.css';
import { SearchResults } from './SearchResults';

/** The search, once everything that can be found has come. */
export function SearchContent() {
  const fetched = useFetched(sliceLoader().searchEntries);
  if (fetched.state === 'there') return <SearchResults searchEntries={fetched.value} />;
  return (
    <div className={dialogs.content}>
      {fetched.state === 'waiting' ? (
        <p role="status">Loading the search…</p>
      ) : (
        <LoadFailed {...fetched}>The search could not be loaded.</LoadFailed>
      )}
      <button type="button" onClick={closeSearch}>
        Close
      </button>
    </div>
  );
}
