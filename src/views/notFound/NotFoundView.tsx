import { hrefOf } from '../../ui/href';
import { Page } from '../../ui/Page';
import styles from './NotFoundView.module.css';

/**
 * A text from an address as it can be shown: its control and direction characters made visible as blanks,
 * cut by whole characters so that no emoji is left in halves.
 */
export function shorten(text: string, most = 60): string {
  const characters = Array.from(
    text.slice(0, 4 * most).replace(/[\p{Control}\p{Format}\p{Surrogate}]+/gu, ' '),
  );
  return characters.length <= most && text.length <= 4 * most
    ? characters.join('')
    : `${characters.slice(0, most - 1).join('')}…`;
}

const names = {
  page: { title: 'Page not found', one: 'page at this address', others: 'Pages with similar names' },
  indicator: { title: 'Chart not found', one: 'chart with this name', others: 'Charts with similar names' },
  briefing: {
    title: 'Briefing not found',
    one: 'briefing with this name',
    others: 'Briefings with similar names',
  },
  figure: { title: 'Number not found', one: 'number with this name', others: 'Numbers with similar names' },
} as const;

/** A page that may have been meant. */
type Suggestion = { readonly path: string; readonly label: string };

type Props = {
  readonly what: keyof typeof names;
  /** As it stands in the address: anything at all; empty where the address is not known. */
  readonly id: string;
  /** What has a similar name. */
  readonly suggestions: readonly Suggestion[];
  /** Named where nothing has. */
  readonly mainPages: readonly Suggestion[];
};

/** Says plainly that there is no such thing, and where to go instead. */
export function NotFoundView({ what, id, suggestions, mainPages }: Props) {
  const { title, one, others } = names[what];
  const isLike = suggestions.length > 0;
  return (
    <Page title={title}>
      <p className={styles.said}>
        There is no {one}
        {id === '' ? (
          '.'
        ) : (
          <>
            : <bdi className={styles.id}>{shorten(id)}</bdi>
          </>
        )}
      </p>
      <section aria-labelledby="nearest" className={styles.nearest}>
        <h2 id="nearest">{isLike ? others : 'Main pages'}</h2>
        <ul className={styles.list}>
          {(isLike ? suggestions : mainPages).map(({ path, label }) => (
            <li key={path}>
              <a href={hrefOf(path)}>{label}</a>
            </li>
          ))}
        </ul>
      </section>
      {isLike ? (
        <p className={styles.ways}>
          Or start from <a href={hrefOf('/')}>the overview</a>, or search{' '}
          <a href={hrefOf('/table')}>the table of all numbers</a>.
        </p>
      ) : null}
    </Page>
  );
}
