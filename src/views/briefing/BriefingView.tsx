import { briefingPath } from '../../domain/paths';
import { useMemo } from 'react';
import { topicLabels, formatNumber } from '../../domain/format';
import type { Briefing, Quotation } from '../../domain/model';
import { topics } from '../../domain/vocabulary';
import { useCorpus } from '../../state/useCorpus';
import { useStore, useViewQuery } from '../../state/useStore';
import { Page } from '../../ui/Page';
import styles from './BriefingView.module.css';
import { isFiltering, isMatch, optionsOf, speakerIdOf, topicsOf } from './filter';
import { FilterPanel } from './FilterPanel';
import { quotationsIn, readingOrderOf } from './readingOrder';
import { TranscriptSegments } from './TranscriptSegments';
import { TranscriptMap } from './TranscriptMap';
import type { Corpus } from '../../domain/corpus';
import { formatDay } from '../../domain/reference';
import { hrefOf } from '../../ui/href';

type OthersProps = { readonly corpus: Corpus; readonly briefing: Briefing };

/** The way on: to the briefings before and after, to all of them, and to what sets two side by side. */
function OtherBriefings({ corpus, briefing }: OthersProps) {
  const { summaries, briefingCount } = corpus;
  const { place } = corpus.summary(briefing.id);
  const before = summaries.find((other) => other.place === place - 1);
  const after = summaries.find((other) => other.place === place + 1);
  const other = before ?? after;
  if (!other) return null;
  const isOnlyOther = briefingCount === 2;
  const [first, second] = other === before ? [other, briefing] : [briefing, other];
  const links = [
    ...(before ? [{ ...before, words: isOnlyOther ? 'The other briefing' : 'The briefing before' }] : []),
    ...(after ? [{ ...after, words: isOnlyOther ? 'The other briefing' : 'The briefing after' }] : []),
  ];
  return (
    <nav className={styles.others} aria-label="Other briefings">
      {links.map(({ id, words, held, title, quotations }) => (
        <a key={id} href={hrefOf(briefingPath(id))} data-briefing={id}>
          <span className={styles.when}>{`${words}, ${formatDay(held)}`}</span>
          <span className={styles.title}>{title}</span>
          <span className={styles.when}>{`${quotations} quotations`}</span>
        </a>
      ))}
      <a href={hrefOf(`/compare/briefings?briefings=${first.id}~${second.id}`)}>
        <span className={styles.when}>Side by side</span>
        <span className={styles.title}>
          {`Compare this briefing with ${isOnlyOther ? 'the other' : other === before ? 'the one before' : 'the one after'}`}
        </span>
      </a>
      {isOnlyOther ? null : (
        <a href={hrefOf('/briefings')}>
          <span className={styles.when}>In order</span>
          <span className={styles.title}>{`All ${formatNumber(briefingCount)} briefings`}</span>
        </a>
      )}
    </nav>
  );
}

type FactsProps = {
  readonly corpus: Corpus;
  readonly briefing: Briefing;
  readonly quotations: readonly Quotation[];
};

/** What the document is, and how much of it is on this page. */
function BriefingFacts({ corpus, briefing, quotations }: FactsProps) {
  const numbers = quotations.reduce((sum, quotation) => sum + corpus.byQuotation(quotation.id).length, 0);
  return (
    <div className={styles.facts} data-briefing={briefing.id}>
      <p className={styles.counts}>
        {formatNumber(quotations.length)} of the transcript’s {formatNumber(briefing.sentences)} sentences are
        quoted here, with {formatNumber(numbers)} numbers.
      </p>
      <dl className={styles.document}>
        <div>
          <dt>Held</dt>
          <dd>
            <time dateTime={briefing.held}>{formatDay(briefing.held)}</time>
          </dd>
        </div>
        <div>
          <dt>Published by</dt>
          <dd>{briefing.publisher}</dd>
        </div>
        <div>
          <dt>Transcript</dt>
          <dd>
            <a href={briefing.page} rel="noopener">
              Official page
            </a>
            , in the official English translation; the Chinese text prevails.
          </dd>
        </div>
      </dl>
      <p className={styles.key}>
        Select an underlined number to open its citation. Words with dots under them give a date or report a
        milestone. Beside each speaker’s name is the number of quotations from that turn. “12 sentences not
        quoted” marks a gap; <a href={hrefOf('/method#ledger')}>the ledger</a> lists any numerals in it, such
        as “First”, and why they were left out.
      </p>
    </div>
  );
}

const topicNames = topics.map((topic) => [topic, topicLabels[topic]] as const);

/** The briefing's speakers first; then those of others, which a link may ask for. */
const speakerNamesOf = ({ speakers }: Briefing, chosen: readonly string[]) => [
  ...speakers.map(({ id, name }) => [id, name] as const),
  ...chosen
    .filter((id) => speakers.every((speaker) => speaker.id !== id))
    .map((id) => [id, `${id} (not in this briefing)`] as const),
];

/** The quotations of one briefing in reading order. */
export function BriefingView({ id: briefingId }: { readonly id: string }) {
  const corpus = useCorpus();
  const { topic, speaker } = useViewQuery();
  const target = useStore((state) => state.place.hash.slice(1));
  const briefing = corpus.briefing(briefingId);
  const quotations = useMemo(() => corpus.quotationsOf(briefingId), [corpus, briefingId]);
  const filter = useMemo(() => ({ topics: topic, speakers: speaker }), [topic, speaker]);
  const stretches = useMemo(
    // A link to a quotation goes before the filter, or it would lead nowhere.
    () => readingOrderOf(briefing, quotations, (q) => isMatch(corpus, q, filter) || q.id === target),
    [corpus, briefing, quotations, filter, target],
  );
  const shown = useMemo(() => quotationsIn(stretches), [stretches]);
  const topicOptions = optionsOf(topicNames, quotations, (q) => topicsOf(corpus, q), {
    chosen: topic,
    isCounted: (q) => isMatch(corpus, q, { topics: [], speakers: speaker }),
  });
  const speakerOptions = optionsOf(
    speakerNamesOf(briefing, speaker),
    quotations,
    (q) => new Set([speakerIdOf(corpus, q)]),
    { chosen: speaker, isCounted: (q) => isMatch(corpus, q, { topics: topic, speakers: [] }) },
  );
  return (
    <Page
      title={briefing.title}
      lede="Sentences from this press briefing that give the numbers, dates and milestones used here, in the order they were said."
    >
      <BriefingFacts corpus={corpus} briefing={briefing} quotations={quotations} />
      <div className={styles.frame}>
        <div className={styles.columns}>
          <TranscriptMap corpus={corpus} briefing={briefing} quotations={quotations} shown={shown} />
          <div className={styles.texts}>
            <FilterPanel
              topics={topicOptions}
              speakers={speakerOptions}
              filter={{ topics: topic, speakers: speaker }}
              shown={shown.length}
              total={quotations.length}
            />
            <TranscriptSegments
              corpus={corpus}
              briefing={briefing}
              stretches={stretches}
              target={target}
              isKept={(q) => isFiltering(filter) && !isMatch(corpus, q, filter)}
            />
            <OtherBriefings corpus={corpus} briefing={briefing} />
          </div>
        </div>
      </div>
    </Page>
  );
}
