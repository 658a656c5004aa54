import type { ReactNode } from 'react';
import { briefingPath } from '../../domain/pages';
import { formatDay } from '../../domain/reference';
import type { BriefingSummary } from '../../domain/surroundings';
import { hrefOf } from '../../ui/href';
import { Listed } from '../../ui/Listed';
import styles from './Slide.module.css';

type Props = {
  readonly title: string;
  readonly subtitle?: ReactNode;
  readonly briefings: readonly BriefingSummary[];
  readonly children: ReactNode;
};

/** A slide with a title, what it shows, and where that was printed. */
export function SlideFrame({ title, subtitle, briefings, children }: Props) {
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
          <Listed
            items={briefings}
            keyOf={({ id }) => id}
            render={({ id, held }) => <a href={hrefOf(briefingPath(id))}>{formatDay(held)}</a>}
          />
        </p>
      )}
    </>
  );
}
