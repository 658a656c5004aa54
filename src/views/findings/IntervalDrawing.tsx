import { intervalAxisOf, placeOn } from '../../charts/intervals/intervalAxis';
import type { IntervalRow, Intervals } from '../../charts/intervals/intervals';
import { figurePath } from '../../domain/paths';
import { shapeAt } from '../../domain/slots';
import { useCorpus } from '../../state/useCorpus';
import { NumberLink } from '../../ui/CitedNumber';
import { hrefOf } from '../../ui/href';
import { Unbroken } from '../../ui/Unbroken';
import styles from './IntervalDrawing.module.css';
import { IntervalTrack } from './IntervalTrack';

/** The number of a row: as it was printed, as computed, or as a record gives it. */
function RowName({ row }: { readonly row: IntervalRow }) {
  if (row.kind === 'computed')
    return <span>Computed{row.reading === undefined ? '' : `, ${row.reading}`}</span>;
  if (row.kind === 'outside')
    return (
      <a href={row.url} rel="noopener">
        <Unbroken text={row.name} />
      </a>
    );
  const { id, briefing, name, printed } = row.input;
  return (
    <NumberLink id={id} briefing={briefing} name={`${name}: ${printed}. Open citation`}>
      <Unbroken text={printed} />
    </NumberLink>
  );
}

/** What numbers may be, one below the other on one axis; the first is the one that is checked. */
export function IntervalDrawing({ intervals }: { readonly intervals: Intervals }) {
  const corpus = useCorpus();
  const axis = intervalAxisOf(intervals);
  const { rows } = intervals;
  const [claim] = rows;
  if (claim?.kind !== 'printed') return null;
  const claimedIn = claim.input.briefing;
  return (
    <div className={styles.drawing}>
      {rows.map((row, index) => {
        const key = `${index}`;
        const input = row.kind === 'printed' ? row.input : undefined;
        return (
          <div key={key} className={styles.row}>
            <p className={styles.label}>
              <RowName row={row} />
              <small>
                {input ? (
                  <>
                    <Unbroken text={input.name} />
                    <br />
                  </>
                ) : null}
                <Unbroken text={row.words} />
              </small>
            </p>
            <IntervalTrack
              axis={axis}
              row={row}
              claim={claim.bounds}
              shape={shapeAt(corpus.summary(input?.briefing ?? claimedIn).place)}
              claimedIn={claimedIn}
              href={input ? hrefOf(figurePath(input.id)) : undefined}
            />
          </div>
        );
      })}
      <div className={styles.row}>
        <p className={styles.unit}>
          {axis.title}
          {axis.from > 0 ? '; the axis does not begin at zero' : ''}
        </p>
        <svg className={styles.axis} aria-hidden="true">
          {axis.ticks.map(({ value, text }) => {
            const place = placeOn(axis, value);
            const anchor = place < 4 ? 'start' : place > 96 ? 'end' : 'middle';
            return (
              <text key={value} x={`${place}%`} y="18" textAnchor={anchor}>
                {text}
              </text>
            );
          })}
        </svg>
      </div>
    </div>
  );
}
