import { formatTime } from '../../../domain/period';
import { ChartText } from '../../labels/ChartText';
import { type Flag, flagSize, laneHeight } from '../../milestones/flags';
import type { LinePlace, TickPlace } from '../../marks/MarkSet';
import type { TimeLayout } from './timeLayout';

/** What ticks are drawn from. */
type Axes = Pick<TimeLayout, 'x' | 'plot'> & { readonly y: Pick<TimeLayout['y'], 'texts'> };

type TickProps = TickPlace & { readonly layout: Axes; readonly size: number };

/** A printed period with its words, or the turn of a year as a short stroke. */
export function PeriodTick({ layout, size, x = 0, index = -1 }: TickProps) {
  const tick = layout.x.ticks[index];
  if (!tick) return null;
  const left = Number(x);
  const { bottom } = layout.plot;
  return (
    <g>
      <line
        x1={left}
        x2={left}
        y1={bottom}
        y2={bottom + (tick.text === '' ? 3 : 6)}
        stroke="var(--rule-strong)"
      />
      {tick.text === '' ? null : (
        <ChartText
          lines={[tick.text]}
          x={left + tick.shift}
          y={bottom + 8 + size * 0.8}
          size={size}
          anchor="middle"
          isSoft
        />
      )}
    </g>
  );
}

/** A value of the axis, left of the plot. */
export function ValueTick({ layout, size, y = 0, index = -1 }: TickProps) {
  const text = layout.y.texts[index];
  if (text === undefined) return null;
  return (
    <ChartText
      lines={[text]}
      x={layout.plot.left - 8}
      y={Number(y) + size * 0.34}
      size={size}
      anchor="end"
      isSoft
    />
  );
}

type FlagProps = LinePlace & { readonly flag: Flag; readonly plot: TimeLayout['plot'] };

const namesOf = ({ milestones }: Flag): string =>
  milestones.map(({ label, time }) => `${formatTime(time)}: ${label}`).join('\n');

/** The rule of a milestone, with the flag that carries its number and shows its name. */
export function MilestoneRule({ flag, plot, x1 = 0 }: FlagProps) {
  const x = Number(x1);
  const foot = plot.top - flag.lane * laneHeight - 4;
  const { width, span, text } = flag;
  return (
    <g>
      <path
        d={`M${x} ${foot}V${plot.bottom}`}
        fill="none"
        stroke="var(--ink-soft)"
        strokeWidth={1}
        strokeDasharray="1 3"
      />
      {span > 3 ? (
        <path d={`M${x} ${foot}h${span}v4`} fill="none" stroke="var(--ink-soft)" strokeWidth={1} />
      ) : null}
      <g
        role="button"
        tabIndex={0}
        aria-label={`Milestone ${text}: ${namesOf(flag).replaceAll('\n', '; ')}`}
        data-names={namesOf(flag)}
        transform={`translate(${x} ${foot - 8})`}
      >
        <rect
          data-target=""
          x={-width / 2}
          y={-8}
          width={width}
          height={16}
          rx={2}
          fill="var(--paper)"
          stroke="var(--rule-strong)"
        />
        <ChartText lines={[text]} x={0} y={4} size={flagSize} anchor="middle" />
      </g>
    </g>
  );
}
