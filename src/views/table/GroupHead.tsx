import styles from './GroupHead.module.css';
import { tableRoles } from './tableRoles';

type Props = {
  readonly name: string;
  /** How many columns it stands above. */
  readonly columns: number;
  /** Index of its line below the header, from 0. */
  readonly index: number;
  /** Takes the element to measure it, where only some rows are drawn. */
  readonly measure: ((element: HTMLElement | null) => void) | undefined;
};

/** What the rows below it have in common. */
export function GroupHead({ name, columns, index, measure }: Props) {
  return (
    <tr
      {...tableRoles.row}
      ref={measure}
      className={styles.head}
      data-index={index}
      aria-rowindex={index + 2}
    >
      <th {...tableRoles.rowHeader} scope="rowgroup" colSpan={columns}>
        <span className={styles.name}>{name}</span>
      </th>
    </tr>
  );
}
