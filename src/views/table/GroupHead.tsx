import styles from './GroupHead.module.css';
import { tableRoles } from '../../ui/tableRoles';

type Props = {
  readonly name: string;
  /** How many columns it stands above. */
  readonly columns: number;
  /** Index of its line below the header, from 0. */
  readonly index: number;
};

/** What the rows below it have in common. */
export function GroupHead({ name, columns, index }: Props) {
  return (
    <tr {...tableRoles.row} className={styles.head} data-index={index} aria-rowindex={index + 2}>
      <th {...tableRoles.rowHeader} scope="rowgroup" colSpan={columns}>
        <span className={styles.name}>{name}</span>
      </th>
    </tr>
  );
}
