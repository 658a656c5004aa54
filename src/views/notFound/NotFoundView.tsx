import { hrefOf } from '../../ui/href';
import { Page } from '../../ui/Page';
import styles from './NotFoundView.module.css';
import type { Suggestion } from './nearest';
import { shorten } from './shorten';

const names = {
  page: { title: 'No such page', one: 'page at this address', others: 'Pages with similar names' },
  indicator: { title: 'No such chart', one: 'indicator of this name', others: 'Charts with similar names' },
  briefing: { title: 'No such briefing', one: 'briefing of this name', others: 'The briefings there are' },
  figure: { title: 'No such number', one: 'number of this name', others: 'Numbers with similar names' },
} as const;

type Props = {
  readonly what: keyof typeof names;
  /** As it stands in the address: anything at all. */
  readonly id: string;
  readonly suggestions: readonly Suggestion[];
};

/** Says plainly that there is no such thing, and where to go instead. */
export function NotFoundView({ what, id, suggestions }: Props) {
  const { title, one, others } = names[what];
  return (
    <Page title={title}>
      <p className={styles.said}>
        There is no {one}: <bdi className={styles.id}>{shorten(id)}</bdi>
      </p>
      {suggestions.length > 0 ? (
        <section aria-labelledby="nearest" className={styles.nearest}>
          <h2 id="nearest">{others}</h2>
          <ul className={styles.list}>
            {suggestions.map(({ path, label }) => (
              <li key={path}>
                <a href={hrefOf(path)}>{label}</a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <p className={styles.ways}>
        Or start from <a href={hrefOf('/')}>the overview</a>, or look through{' '}
        <a href={hrefOf('/table')}>the table of all numbers</a>.
      </p>
    </Page>
  );
}
