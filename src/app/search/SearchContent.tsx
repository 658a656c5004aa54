import { sliceLoader } from '../../state/sliceLoader';
import { closeSearch } from '../../state/store';
import { useFetched } from '../../ui/useFetched';
import dialogs from '../shell/Dialogs.module.css';
import { SearchResults } from './SearchResults';

const loadFindables = () => sliceLoader().searchEntries();

/** The search, once everything that can be found has come. */
export function SearchContent() {
  const fetched = useFetched(loadFindables);
  if (fetched.state === 'there') return <SearchResults searchEntries={fetched.value} />;
  return (
    <div className={dialogs.content}>
      {fetched.state === 'waiting' ? (
        <p role="status">Loading the search…</p>
      ) : (
        <p role="alert">
          The search could not be loaded. Your connection may be down.{' '}
          <button type="button" onClick={fetched.retry}>
            Try again
          </button>
        </p>
      )}
      <button type="button" onClick={closeSearch}>
        Close
      </button>
    </div>
  );
}
