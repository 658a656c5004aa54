import { LegendList } from '../../charts/legend/ChartLegend';
import { Comparison } from '../../charts/forms/comparison/Comparison';
import type { ComparisonScale } from '../../charts/forms/comparison/comparisonLayout';
import { type ComparedSeries, indexMarksOf } from '../../charts/forms/comparison/comparisonMarks';
import { legendOfMarks } from '../../charts/legend/legend';
import { hrefOf } from '../../ui/href';
import { LoadFailed } from '../../ui/LoadFailed';
import type { useStill } from '../../ui/useStill';
import styles from './Indicators.module.css';

type Props = {
  readonly lines: readonly ComparedSeries[];
  readonly scale: ComparisonScale;
  readonly still: ReturnType<typeof useStill>;
  /** Something else is asked for than the still shows. */
  readonly isOther: boolean;
};

const axisWords: Readonly<Record<ComparisonScale, string>> = {
  log: 'Log scale: a doubling is the same height everywhere.',
  index: 'The scale is linear and starts at zero.',
};

/** The lines on one index, with what must be known to read them. */
export function IndexFigure({ lines, scale, still, isOther }: Props) {
  const marks = indexMarksOf(lines);
  const bases = marks.filter(({ mark, base }) => mark === base);
  const beginnings = new Set(bases.map(({ year }) => year)).size;
  const hasBeside = beginnings < bases.length;
  const legend = legendOfMarks(
    marks.map(({ mark }) => mark),
    { direction: 'up', hasJoin: true },
  );
  return (
    <figure className={styles.figure}>
      <p className={styles.axis}>
        Index: each indicator’s first number is set to 100. {axisWords[scale]}
        {beginnings > 1
          ? ' Starting years differ: each line shows the change since its own first number.'
          : ''}
      </p>
      <Comparison
        compared={lines}
        scale={scale}
        hrefOf={hrefOf}
        still={still}
        isOther={isOther}
        Failed={LoadFailed}
      />
      <LegendList legend={legend}>
        {hasBeside ? (
          <li>
            <svg className={styles.beside} viewBox="-19 -7 26 14" width={26} height={14} aria-hidden="true">
              <path d="M-12 0H6" fill="none" stroke="var(--ink-soft)" />
              <circle cx={-12} r={5.5} fill="var(--ink-soft)" />
            </svg>
            mark moved aside; its line ends at the true position
          </li>
        ) : null}
      </LegendList>
    </figure>
  );
}
