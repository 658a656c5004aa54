import { figurePath } from '../../domain/paths';
import type { ReactNode } from 'react';
import { linkNameOf } from '../../domain/format';
import type { ChartMark } from './marks';

export type HrefOf = (path: string) => string;

type Props = {
  readonly mark: ChartMark;
  readonly hrefOf: HrefOf;
  readonly children: ReactNode;
  /** Drawn over the mark. The link's name says them all, in order and unabridged. */
  readonly words?: ReactNode;
};

/** A mark as a link to its sentence: one tab stop, the whole of it a target. */
export function MarkLink({ mark, hrefOf, children, words }: Props) {
  const { indicator, observation } = mark;
  return (
    <>
      <a
        href={hrefOf(figurePath(observation.id))}
        data-cite={observation.id}
        aria-label={linkNameOf(indicator, observation)}
      >
        {children}
      </a>
      {words === undefined ? null : (
        <g pointerEvents="none" aria-hidden="true">
          {words}
        </g>
      )}
    </>
  );
}
