import { dismissNotice, dismissProblems } from '../../state/store';
import { useStore } from '../../state/useStore';
import styles from './Notices.module.css';

/** What went wrong, in one line each: settings of the address that could not be used, preferences that could not be kept. */
export function Notices() {
  const problems = useStore((state) => state.place.problems);
  const notices = useStore((state) => state.notices);
  return (
    <div className={styles.notices} role="status">
      {problems.length === 0 ? null : (
        <p className={styles.notice}>
          <span>
            {problems.length === 1 ? 'One setting' : `${problems.length} settings`} in the address could not
            be used as written: {problems.map((problem) => `${problem.key} (${problem.reason})`).join('; ')}.
            The rest applies.
          </span>
          <button type="button" onClick={dismissProblems}>
            Dismiss
          </button>
        </p>
      )}
      {notices.map((notice) => (
        <p key={notice.id} className={styles.notice}>
          <span>{notice.text}</span>
          <button type="button" onClick={() => dismissNotice(notice.id)}>
            Dismiss
          </button>
        </p>
      ))}
    </div>
  );
}
