import { unitOf } from '../../domain/units';
import { DataRow } from './DataRow';
import styles from './DataTable.module.css';
import { GroupHead } from './GroupHead';
import type { Section } from './lines';
import { tableRoles } from '../../ui/tableRoles';
import type { ObservationTable } from './useObservationTable';

/** Room for lines that are not drawn; `height` in pixels. */
export function Space({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height <= 0) return null;
  return (
    <tbody className={styles.space} aria-hidden>
      <tr style={{ blockSize: height }}>
        <td colSpan={columns} aria-hidden />
      </tr>
    </tbody>
  );
}

type Props = {
  readonly table: ObservationTable;
  readonly section: Section;
  /** Ids of the columns shown. */
  readonly columns: readonly string[];
};

/** Lines that stand together. */
export function TableBody({ table, section, columns }: Props) {
  const { rowsById } = table.getRowModel();
  return (
    <tbody {...tableRoles.rowGroup}>
      {section.lines.map((line) => {
        if (line.kind === 'head') {
          const { unit } = line.group;
          return (
            <GroupHead key={unit} name={unitOf(unit).many} columns={columns.length} index={line.index} />
          );
        }
        const row = rowsById[line.row];
        return row ? (
          <DataRow key={line.row} table={table} row={row} columns={columns.join()} index={line.index} />
        ) : null;
      })}
    </tbody>
  );
}
