import { figurePath } from '../domain/paths';
import { linkNameOf } from '../domain/format';
import type { Indicator, Observation } from '../domain/model';
import styles from './CitedNumber.module.css';
import { hrefOf } from './href';
import { Unbroken } from './Unbroken';

type Props = {
  readonly observation: Observation;
  readonly indicator: Indicator;
  /** The briefing it was printed in, for its colour. */
  readonly briefing: string;
  /** What to show in place of the printed words. */
  readonly children?: React.ReactNode;
  readonly className?: string;
};

type LinkProps = {
  /** Id of the observation. */
  readonly id: string;
  /** The briefing it was printed in, for its colour. */
  readonly briefing: string;
  /** The accessible name, which says all that the page shows around the number. */
  readonly name: string;
  readonly children: React.ReactNode;
  readonly className?: string;
};

/** A link to the sentence of a number. Without script it opens the figure page; scripts open the citation panel. */
export function NumberLink({ id, briefing, name, children, className }: LinkProps) {
  return (
    <a
      className={className ? `${styles.number} ${className}` : styles.number}
      href={hrefOf(figurePath(id))}
      data-cite={id}
      data-briefing={briefing}
      aria-label={name}
    >
      {children}
    </a>
  );
}

/** A printed number as a link to its sentence. */
export function CitedNumber({ observation, indicator, briefing, children, className }: Props) {
  const name = linkNameOf(indicator, observation);
  return (
    <NumberLink id={observation.id} briefing={briefing} name={name} {...(className ? { className } : {})}>
      {children ?? <Unbroken text={observation.quantity.printed} />}
    </NumberLink>
  );
}
