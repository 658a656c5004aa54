import { figurePath, linkNameOf } from '../domain/format';
import type { Indicator, Observation } from '../domain/model';
import styles from './CitedNumber.module.css';
import { hrefOf } from './href';

type Props = {
  readonly observation: Observation;
  readonly indicator: Indicator;
  /** The briefing it was printed in, for its colour. */
  readonly briefing: string;
  /** What to show in place of the printed words. */
  readonly children?: React.ReactNode;
  readonly className?: string;
};

/** A printed number as a link to its sentence. Without script it opens the figure page; scripts open the citation panel. */
export function CitedNumber({ observation, indicator, briefing, children, className }: Props) {
  return (
    <a
      className={className ? `${styles.number} ${className}` : styles.number}
      href={hrefOf(figurePath(observation.id))}
      data-cite={observation.id}
      data-briefing={briefing}
      aria-label={linkNameOf(indicator, observation)}
    >
      {children ?? observation.quantity.printed}
    </a>
  );
}
