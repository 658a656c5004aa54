import type { ReactNode } from 'react';
import { briefingPath } from '../../domain/paths';
import { formatDay } from '../../domain/reference';
import type { BriefingSummary } from '../../domain/sliceContext';
import { gapsIn } from '../../export/lists';
import { hrefOf } from '../../ui/href';
import styles from './Slide.module.css';

type Props = {
  readonly title: string;
  readonly subtitle?: ReactNode;
  readonly briefings: readonly BriefingSummary[];
  readonly children: ReactNode;
};

/** A slide with a title, what it shows, and where that was printed. */
export function SlideFrame({ title, subtitle, briefings, children }: Props) {
  const gaps = gapsIn(briefings.length);
  return (
    <>
      <header className={styles.head}>
        <h1 dir="auto">{title}</h1>
        {subtitle === undefined ? null : <p className={styles.subtitle}>{subtitle}</p>}
      </header>
      <div className={styles.body}>{children}</div>
      {briefings.length === 0 ? null : (
        <p className={styles.source}>
          Source: press {briefings.length === 1 ? 'briefing' : 'briefings'} of{' '}
          {briefings.map(({ id, held }, index) => (
            <span key={id}>
              {gaps[index]}
              <a href={hrefOf(briefingPath(id))}>{formatDay(held)}</a>
            </span>
          ))}
        </p>
      )}
    </>
  );
}
