import type { Corpus } from '../../domain/corpus';
import type { Briefing } from '../../domain/model';
import { formatDay } from '../../domain/reference';
import { hrefOf } from '../../ui/href';
import { OfflineOffer } from '../../ui/OfflineOffer';
import { Section } from './Section';
import styles from './SourceSections.module.css';

const files = [
  { path: '/data/observations.json', what: 'every number with its period, basis, sentence and speaker' },
  { path: '/data/observations.csv', what: 'the same as a table' },
  { path: '/data/quotations.json', what: 'every quoted sentence with its position and hash' },
  { path: '/data/observations.schema.json', what: 'what the fields of the numbers mean' },
  { path: '/data/quotations.schema.json', what: 'what the fields of the quotations mean' },
] as const;

function Source({ briefing }: { readonly briefing: Briefing }) {
  return (
    <div className={styles.source} data-briefing={briefing.id}>
      <h3>
        <a href={hrefOf(`/briefings/${briefing.id}`)}>{briefing.title}</a>
      </h3>
      <dl>
        <dt>Held</dt>
        <dd>
          <time dateTime={briefing.held}>{formatDay(briefing.held)}</time>
        </dd>
        <dt>Published by</dt>
        <dd>{briefing.publisher}</dd>
        <dt>Official page</dt>
        <dd className={styles.long}>
          <a href={briefing.page} rel="noopener">
            {briefing.page}
          </a>
        </dd>
        <dt>SHA-256 of the transcript</dt>
        <dd>
          <code className={styles.long}>{briefing.sha256}</code>
        </dd>
      </dl>
    </div>
  );
}

/** Where the words come from, how to check them, and where the data is. */
export function SourceSections({ corpus }: { readonly corpus: Corpus }) {
  const { briefings } = corpus.dataset;
  return (
    <>
      <Section id="words">
        <p>
          The quotations are sentences from the official English translations of the press briefings, quoted
          one by one as citations, each under the name of its speaker. Both official pages say that the
          Chinese text prevails.
        </p>
        <p>
          The code of this site is under the MIT licence. The quotations are not covered by it: they remain
          the words of those who said and published them.
        </p>
        {briefings.map((briefing) => (
          <Source key={briefing.id} briefing={briefing} />
        ))}
      </Section>
      <Section id="check">
        <p>
          The transcripts themselves are not part of this site. Whoever has them as text files, named{' '}
          {briefings.map(({ id }, index) => (
            <span key={id}>
              {index === 0 ? '' : ' and '}
              <code className={styles.name}>{id}.txt</code>
            </span>
          ))}
          , can check everything against them from a copy of the code:
        </p>
        <pre className={styles.command}>
          <code>npm run verify-sources -- &lt;folder&gt;</code>
        </pre>
        <p>
          It compares each file with its SHA-256, looks for each quotation at exactly its position, reads each
          number again from its printed words, and finds the numerals anew to see that the ledger has all of
          them. Nothing is matched loosely: a sentence stands at its place, or it is reported.
        </p>
      </Section>
      <Section id="data">
        <ul className={styles.files}>
          {files.map(({ path, what }) => (
            <li key={path}>
              <a href={hrefOf(path)}>{path}</a>
              <span>{what}</span>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="offline">
        <p>
          On a stage or a train the dashboard is one file: all pages, charts and sentences, slides to show,
          pictures and tables to save.
        </p>
        <OfflineOffer />
        <p>
          A copy of the code makes it with <code>npm run build:offline</code>.
        </p>
      </Section>
    </>
  );
}
