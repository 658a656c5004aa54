import { formatNumber } from '../../domain/format';
import { briefingPath } from '../../domain/paths';
import { formatDay } from '../../domain/reference';
import { useCorpus } from '../../state/useCorpus';
import { hrefOf } from '../../ui/href';
import { Page } from '../../ui/Page';
import styles from './BriefingsView.module.css';

const counted = (count: number, one: string, many: string) =>
  `${formatNumber(count)} ${count === 1 ? one : many}`;

/** All briefings, the newest first. */
export function BriefingsView() {
  const corpus = useCorpus();
  const numbersIn = (id: string) =>
    corpus.quotationsOf(id).reduce((sum, quotation) => sum + corpus.byQuotation(quotation.id).length, 0);
  return (
    <Page
      title="Briefings"
      lede="The official press briefings that the numbers come from, newest first. Open one to read its quoted sentences in the order they were said."
    >
      {corpus.briefingCount > 1 ? (
        <p className={styles.soft}>
          <a href={hrefOf('/compare/briefings')}>Set one briefing beside another</a>
        </p>
      ) : null}
      <ul className={styles.list}>
        {corpus.dataset.briefings.toReversed().map(({ id, title, held, publisher, page, sentences }) => (
          <li key={id} data-briefing={id}>
            <p className={styles.soft}>{formatDay(held)}</p>
            <h2>
              <a href={hrefOf(briefingPath(id))}>{title}</a>
            </h2>
            <p className={styles.soft}>
              {publisher}. {counted(numbersIn(id), 'number', 'numbers')} from{' '}
              {counted(corpus.quotationsOf(id).length, 'quoted sentence', 'quoted sentences')} of{' '}
              {formatNumber(sentences)}.{' '}
              <a href={page} rel="noopener">
                Official page
              </a>
            </p>
          </li>
        ))}
      </ul>
    </Page>
  );
}
