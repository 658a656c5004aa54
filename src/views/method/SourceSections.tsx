import type { Corpus } from '../../domain/corpus';
import type { Briefing } from '../../domain/model';
import { formatDay } from '../../domain/reference';
import { hrefOf } from '../../ui/href';
import { Listed } from '../../ui/Listed';
import { OfflineOffer } from '../../ui/OfflineOffer';
import { Section } from './Section';
import styles from './SourceSections.module.css';

const files = [
  { path: '/data/observations.json', what: 'every number with its period, basis, sentence and speaker' },
  { path: '/data/observations.csv', what: 'the same as CSV' },
  { path: '/data/quotations.json', what: 'every quoted sentence with its position and hash' },
  { path: '/data/findings.json', what: 'every finding with its inputs and arithmetic' },
  { path: '/data/observations.schema.json', what: 'schema: the fields of the numbers' },
  { path: '/data/quotations.schema.json', what: 'schema: the fields of the quotations' },
  { path: '/data/findings.schema.json', what: 'schema: the fields of the findings' },
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
          The quotations are single sentences from the official English translations of the briefings, each
          under its speaker’s name. Each official page says that the Chinese text prevails.
        </p>
        <p>
          The code of this site is under the MIT licence. The quotations are not: they remain the words of
          those who said and published them.
        </p>
        {briefings.map((briefing) => (
          <Source key={briefing.id} briefing={briefing} />
        ))}
      </Section>
      <Section id="check">
        <p>
          The full transcripts are not part of this site. If you have them as text files named{' '}
          <Listed
            items={briefings}
            keyOf={({ id }) => id}
            render={({ id }) => <code className={styles.name}>{id}.txt</code>}
          />
          , you can check the data against them with a copy of the code:
        </p>
        <pre className={styles.command}>
          <code>npm run verify-sources -- &lt;folder&gt;</code>
        </pre>
        <p>
          The command compares each file with its SHA-256 hash, looks for each quotation at its exact
          position, reads each number again from its printed words, and searches the text for numerals to see
          that the ledger has them all. Matches must be exact: a sentence that is not where it should be is
          reported.
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
        <OfflineOffer />
        <p>
          To make the one-file dashboard from a copy of the code, run <code>npm run build:offline</code>.
        </p>
      </Section>
    </>
  );
}
