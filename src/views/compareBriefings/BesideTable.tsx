import type { ReactNode } from 'react';
import { chartPath } from '../../domain/paths';
import type { Indicator } from '../../domain/model';
import type { TwoBriefings } from '../../domain/twoBriefings';
import { BriefingBadge } from '../../ui/Badge';
import { hrefOf } from '../../ui/href';
import styles from './BriefingsSection.module.css';
import { tableRoles as roles } from '../../ui/tableRoles';

type TableProps = {
  readonly two: TwoBriefings;
  /** What the table holds, for those who cannot see where it stands. */
  readonly name: string;
  readonly hasNotes?: boolean;
  readonly children: ReactNode;
};

/** A table with a column for each of two briefings; its rows are blocks on narrow screens. */
export function BesideTable({ two, name, hasNotes = false, children }: TableProps) {
  return (
    <table className={styles.table} aria-label={name} {...roles.table}>
      <thead {...roles.rowGroup}>
        <tr {...roles.row}>
          <th scope="col" {...roles.columnHeader}>
            Indicator
          </th>
          {[two.first, two.second].map(({ id, shortName }) => (
            <th key={id} scope="col" {...roles.columnHeader}>
              <BriefingBadge id={id} name={shortName} />
            </th>
          ))}
          {hasNotes ? (
            <th scope="col" {...roles.columnHeader}>
              Note
            </th>
          ) : null}
        </tr>
      </thead>
      {children}
    </table>
  );
}

type RowProps = {
  readonly two: TwoBriefings;
  readonly indicator: Indicator;
  readonly first: ReactNode;
  readonly second: ReactNode;
  readonly note?: ReactNode;
};

/** A row of it: an indicator, which leads to its chart, and what each briefing says. */
export function BesideRow({ two, indicator, first, second, note }: RowProps) {
  return (
    <tr {...roles.row}>
      <th scope="row" {...roles.rowHeader}>
        <a href={hrefOf(chartPath(indicator.id))}>{indicator.label}</a>
      </th>
      <td data-name={two.first.shortName} {...roles.cell}>
        {first}
      </td>
      <td data-name={two.second.shortName} {...roles.cell}>
        {second}
      </td>
      {note === undefined ? null : (
        <td className={styles.note} {...roles.cell}>
          {note}
        </td>
      )}
    </tr>
  );
}
