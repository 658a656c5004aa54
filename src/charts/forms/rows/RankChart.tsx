import type { DrawingProps } from '../form';
import { RowChart } from './RowChart';
import type { RowLayout } from './rowLayout';
import type { TallyLayout } from './tallyLayout';
import { Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import { ChartText } from '../../labels/ChartText';
import { MarkGlyph } from '../../marks/MarkGlyph';
import { MarkLink, type HrefOf } from '../../marks/MarkLink';
import { Marks } from '../../marks/MarkSet';
import type { ShapePlace } from '../../marks/MarkSet';

type TallyProps = DrawingProps & { readonly layout: TallyLayout };

type MarkProps = ShapePlace & {
  readonly marks: TallyLayout['marks'];
  readonly reach: number;
  readonly hrefOf: HrefOf;
};

function TallyMark({ marks, reach, hrefOf, index = -1, cx, cy }: MarkProps) {
  const mark = marks[index]?.mark;
  if (!mark || cx === undefined || cy === undefined) return null;
  return (
    <MarkLink mark={mark} hrefOf={hrefOf}>
      <circle data-area="" data-target="" cx={cx} cy={cy} r={reach} fill="transparent" />
      <g transform={`translate(${cx} ${cy})`}>
        <MarkGlyph mark={mark} direction="right" />
      </g>
    </MarkLink>
  );
}

/** The places of a ranking, with a mark for each time one was claimed. */
function TallyChart({ layout, name, hrefOf, fonts: { label: labelSize } }: TallyProps) {
  const { size, plot, lines, marks } = layout;
  return (
    <ScatterChart
      width={size.width}
      height={size.height}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      accessibilityLayer={false}
      aria-label={name}
    >
      <XAxis type="number" dataKey="x" includeHidden domain={[0, size.width]} hide />
      <YAxis type="number" dataKey="y" includeHidden domain={[0, size.height]} reversed hide />
      {lines.map((line) => (
        <g key={line.text}>
          <ChartText lines={[line.text]} x={0} y={line.y + labelSize * 0.36} size={labelSize} isStrong />
          <ChartText
            lines={[line.count]}
            x={plot.left - 6}
            y={line.y + labelSize * 0.36}
            size={labelSize}
            anchor="end"
            isSoft
          />
        </g>
      ))}
      {/* Axes appear only where there is data; outside the domain it would stretch the axis. */}
      <Scatter data={[{ x: 0, y: 0 }]} hide />
      <Marks
        places={marks.map(({ mark, x, y }) => ({ id: mark.observation.id, x, y }))}
        shape={<TallyMark marks={marks} reach={layout.reach} hrefOf={hrefOf} />}
      />
    </ScatterChart>
  );
}

type Props = DrawingProps & { readonly layout: RowLayout | TallyLayout };

/** Places in rankings, as rows or as a tally. */
export function RankChart({ layout, ...props }: Props) {
  return layout.form === 'tally' ? (
    <TallyChart {...props} layout={layout} />
  ) : (
    <RowChart {...props} layout={layout} />
  );
}
