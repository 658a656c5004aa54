import { Glyph } from '../../charts/marks/Glyph';
import { shapeAt, slotOf } from '../../domain/slots';
import { useCorpus } from '../../state/useCorpus';
import styles from './IntervalDrawing.module.css';

const Sign = ({ width, children }: { readonly width: number; readonly children: React.ReactNode }) => (
  <svg
    viewBox={`${-width / 2} -8 ${width} 16`}
    width={width}
    height={16}
    overflow="visible"
    aria-hidden="true"
  >
    {children}
  </svg>
);

/** What the signs in drawings of intervals mean. */
export function IntervalLegend() {
  const { summaries } = useCorpus();
  return (
    <ul className={styles.legend} aria-label="Signs in the drawings">
      {summaries.map(({ id, shortName, place }) => (
        <li key={id}>
          <Sign width={16}>
            <Glyph
              shape={shapeAt(place)}
              comparator="="
              colour={`var(--slot-${slotOf(place)})`}
              direction="right"
            />
          </Sign>
          {shortName}
        </li>
      ))}
      <li>
        <Sign width={22}>
          <rect x={-10} y={-4} width={20} height={8} fill="var(--ink-soft)" />
        </Sign>
        all that a printed number allows
      </li>
      <li>
        <Sign width={26}>
          <rect x={-11} y={-5} width={22} height={10} className={styles.computed} />
          <path d="M0 -8V8" className={styles.point} />
        </Sign>
        computed, with its range
      </li>
      <li>
        <Sign width={16}>
          <path d="M0 -7L6.5 5H-6.5Z" className={styles.outside} />
        </Sign>
        from outside the briefings
      </li>
      <li>
        <Sign width={30}>
          <path d="M-9 -8Q-14 0 -9 8" fill="none" stroke="var(--ink-soft)" strokeWidth={2} />
          <path d="M-11 0H13" stroke="var(--ink-soft)" strokeWidth={8} strokeDasharray="12 3 4 3 3" />
        </Sign>
        limit: the value lies beyond
      </li>
      <li>
        <Sign width={22}>
          <rect x={-10} y={-7} width={20} height={14} fill="var(--ink-soft)" opacity={0.18} />
        </Sign>
        the same, of the number that is checked
      </li>
    </ul>
  );
}
