import { type ReactNode, useEffect, useState } from 'react';
import { briefingOf, type Corpus } from '../../src/domain/corpus';
import { linkNameOf } from '../../src/domain/format';
import { formatDay } from '../../src/domain/reference';

type Props = { readonly corpus: Corpus; readonly children: ReactNode };

/** The sentence of a number. */
function Sentence({ corpus, id, onClose }: Omit<Props, 'children'> & { id: string; onClose: () => void }) {
  useEffect(() => {
    const close = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') onClose();
    };
    window.addEventListener('keydown', close);
    return () => window.removeEventListener('keydown', close);
  }, [onClose]);
  const observation = corpus.observation(id);
  if (!observation) return null;
  const briefing = briefingOf(corpus, observation);
  return (
    <dialog open className="sentence">
      <h2>{linkNameOf(corpus.indicator(observation.indicator), observation)}</h2>
      <blockquote>{corpus.quotation(observation.citation.quotation).exact}</blockquote>
      <p>
        {corpus.speaker(briefing.id, observation.speaker).name}, {formatDay(briefing.held)}
      </p>
      <button type="button" onClick={onClose}>
        Close
      </button>
    </dialog>
  );
}

/** Bar and footer, and the sentence of the number that was clicked. */
export function Shell({ corpus, children }: Props) {
  const { briefings } = corpus.dataset;
  const [cited, setCited] = useState<string>();
  const [close] = useState(() => () => setCited(undefined));
  useEffect(() => {
    const open = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href^="/figures/"]') : null;
      if (!link) return;
      event.preventDefault();
      setCited(link.getAttribute('href')?.slice('/figures/'.length));
    };
    document.addEventListener('click', open);
    return () => document.removeEventListener('click', open);
  }, []);
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
      {cited === undefined ? null : <Sentence corpus={corpus} id={cited} onClose={close} />}
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
