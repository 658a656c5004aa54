import styles from './GroupHead.module.css';
import { tableRoles } from './tableRoles';

type Props = {
  readonly name: string;
  /** How many columns it stands above. */
  readonly columns: number;
  /** Its place among all rows of the table, heads included, from 1. */
  readonly place: number;
};

/** What the rows below it have in common. */
export function GroupHead({ name, columns, place }: Props) {
  return (
    <tr {...tableRoles.row} className={styles.head} aria-rowindex={place}>
      <th {...tableRoles.rowHeader} scope="rowgroup" colSpan={columns}>
        <span className={styles.name}>{name}</span>
      </th>
    </tr>
  );
}
