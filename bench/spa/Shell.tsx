import type { ReactNode } from 'react';
import type { Corpus } from '../../src/domain/corpus';
import { formatDay } from '../../src/domain/reference';

type Props = { readonly corpus: Corpus; readonly children: ReactNode };

/** Bar and footer. */
export function Shell({ corpus, children }: Props) {
  const { briefings } = corpus.dataset;
  return (
    <>
      <header>
        <nav>
          <a href="/">Verbatim</a>
          <a href="/">Overview</a>
          <a href="/table">All numbers</a>
          {briefings.map(({ id, shortName }) => (
            <a key={id} href={`/briefings/${id}`}>
              {shortName}
            </a>
          ))}
          <a href="/method">Method</a>
        </nav>
      </header>
      <main>{children}</main>
      <footer>
        Quoted sentences come from the official English transcripts of{' '}
        {briefings.map(({ id, page, held }) => (
          <a key={id} href={page}>
            {formatDay(held)}
          </a>
        ))}
        . Each official page says that the Chinese text prevails. <a href="/data/observations.csv">CSV</a>{' '}
        <a href="/data/observations.json">JSON</a> <a href="/data/quotations.json">quotations</a>{' '}
        <a href="/method">How the numbers are read</a>
      </footer>
    </>
  );
}
