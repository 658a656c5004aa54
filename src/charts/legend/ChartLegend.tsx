import type { ChartInForm } from '../../domain/series';
import type { ReactNode } from 'react';
import { type Comparator, opensDown, opensUp } from '../../domain/vocabulary';
import styles from './ChartLegend.module.css';
import { Glyph } from '../marks/Glyph';
import { comparatorText, type Legend } from './legend';
import { legendOf } from '../forms/specs';

type SampleProps = { readonly children: ReactNode; readonly from?: number; readonly to?: number };

/** A piece of the drawing, in its own size. */
function Sample({ children, from = -7, to = 9 }: SampleProps) {
  const width = to - from;
  return (
    <svg
      className={styles.sample}
      viewBox={`${from} -14 ${width} 28`}
      width={width}
      height={28}
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

/** How far a comparator's sample reaches to each side: ticks of bars lie flat. */
const reachOf = (comparator: Comparator, direction: 'up' | 'right') => ({
  from: direction === 'right' && opensDown(comparator) ? -15 : -7,
  to: direction === 'right' && opensUp(comparator) ? 15 : 9,
});

type ListProps = {
  readonly legend: Legend;
  /** Of the indicator that stands out among others of its group. */
  readonly label?: string;
  /** Words for what only this chart has. */
  readonly children?: ReactNode;
};

/** Words for shapes, colours and lines. */
export function LegendList({ legend, label, children }: ListProps) {
  const { direction } = legend;
  return (
    <ul className={styles.legend} aria-label="Legend">
      {legend.briefings.map(({ name, shape, colour }) => (
        <li key={name}>
          <Sample>
            <Glyph shape={shape} comparator="=" colour={colour} direction={direction} />
          </Sample>
          {name}
        </li>
      ))}
      {legend.comparators.map(({ comparator, hedges }) => (
        <li key={comparator}>
          <Sample {...reachOf(comparator, direction)}>
            <Glyph shape="circle" comparator={comparator} colour="var(--ink-soft)" direction={direction} />
          </Sample>
          {comparatorText({ comparator, hedges })}
        </li>
      ))}
      {legend.hasJoin ? (
        <li>
          <Sample from={-17} to={18}>
            <path
              d="M-17 0H17"
              fill="none"
              stroke="var(--ink-soft)"
              strokeWidth="1.25"
              strokeDasharray="4 4"
            />
          </Sample>
          dashed line: nothing printed in between
        </li>
      ) : null}
      {legend.hasAlternates ? (
        <li>
          <Sample from={-19} to={20}>
            <path d="M-14 0H12" fill="none" stroke="var(--ink-soft)" />
            <g transform="translate(-13 0)">
              <Glyph shape="circle" comparator="=" colour="var(--ink-soft)" direction="up" />
            </g>
            <g transform="translate(13 0)">
              <Glyph shape="circle" comparator="=" colour="var(--ink-soft)" direction="up" scale={0.85} />
            </g>
          </Sample>
          smaller mark: the same quantity, stated elsewhere
        </li>
      ) : null}
      {legend.hasBounds ? (
        <li>
          <Sample from={-17} to={9}>
            <Glyph shape="circle" comparator="=" colour="var(--ink-soft)" direction="up" isBound />
          </Sample>
          arrow: that month or before
        </li>
      ) : null}
      {legend.hasInferred ? (
        <li>
          <span className={styles.brackets} aria-hidden="true">
            […]
          </span>
          brackets: period inferred by a rule
        </li>
      ) : null}
      {legend.hasOthers ? (
        <li>
          <strong className={styles.current} aria-hidden="true">
            Aa
          </strong>
          bold: {label}, the subject of this page
        </li>
      ) : null}
      {children}
    </ul>
  );
}

/** The words for those shapes, colours and lines that occur in a chart. */
export const ChartLegend = ({ chart }: { readonly chart: ChartInForm }) => (
  <LegendList legend={legendOf(chart)} label={chart.corpus.indicator(chart.indicatorId).label} />
);
