import type { ReactNode } from 'react';
import type { Failure } from '../domain/fetching/failure';
import { reload } from './reload';

type Props = {
  /** What could not be done, as a sentence. */
  readonly children: ReactNode;
  readonly failure: Failure;
  /** Absent: the page is loaded anew. */
  readonly retry?: (() => void) | undefined;
  readonly className?: string | undefined;
  /** What can be done instead. */
  readonly instead?: ReactNode;
};

/** Says what could not be had, why, and what to do. */
export function LoadFailed({ children, failure, retry, className, instead }: Props) {
  return (
    <p className={className} role="alert">
      {children} {failure.words}{' '}
      <button type="button" onClick={failure.kind === 'updated' ? reload : (retry ?? reload)}>
        {retry || failure.kind === 'updated' ? failure.remedy : 'Reload the page'}
      </button>
      {instead}
    </p>
  );
}
