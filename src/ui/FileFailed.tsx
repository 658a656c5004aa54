import type { ReactNode } from 'react';
import { type Failure, failureOf } from '../domain/fetching/failure';
import { ReaderError } from '../domain/readerError';
import { LoadFailed } from './LoadFailed';

/** Why a file was not created: something the reader chose, or a failure. */
export type FileReason = ReaderError | Failure;

/** What a thrown error means to a reader: its own words only where they are made for readers. */
export const fileReasonOf = async (error: unknown): Promise<FileReason> =>
  error instanceof ReaderError ? error : failureOf(error);

type Props = {
  /** What the file is called. */
  readonly name: string;
  readonly reason: FileReason;
  readonly className?: string | undefined;
  /** What to do where the error is ours. */
  readonly instead?: ReactNode;
};

/** Says that a file was not created, why, and what to do. */
export function FileFailed({ name, reason, className, instead = 'Reload the page and try again.' }: Props) {
  if (!(reason instanceof ReaderError) && reason.kind !== 'ours')
    return (
      <LoadFailed failure={reason} className={className}>
        The {name} could not be created.
      </LoadFailed>
    );
  return (
    <p className={className} role="alert">
      The {name} could not be created.{' '}
      {reason instanceof ReaderError ? (
        reason.message
      ) : (
        <>
          {reason.words} {instead}
        </>
      )}
    </p>
  );
}
