import { chartPath } from '../../domain/paths';
import { briefingOf } from '../../domain/corpus';
import { formatNumber } from '../../domain/format';
import { groupBy } from '../../domain/lookups';
import { overviewOf } from '../../domain/overview';
import { formatDay } from '../../domain/reference';
import { slotOf } from '../../domain/slots';
import { useCorpus } from '../../state/useCorpus';
import { hrefOf } from '../../ui/href';
import { Listed } from '../../ui/Listed';
import { QuotedSentence } from '../../ui/QuotedSentence';
import { headlinesOf } from '../../state/headlines';
import styles from './OverviewView.module.css';
import { FactStrip } from './FactStrip';
import { TopicSection } from './TopicSection';
import type { Indicator, Observation } from '../../domain/model';
import { formatPeriod } from '../../domain/period';
import { CitedNumber } from '../../ui/CitedNumber';
import { Unbroken } from '../../ui/Unbroken';
import hidden from '../../ui/hidden.module.css';

type FigureProps = {
  readonly observation: Observation;
  readonly indicator: Indicator;
  /** The newest number, set larger. */
  readonly isLast?: boolean;
};

function Figure({ observation, indicator, isLast = false }: FigureProps) {
  const corpus = useCorpus();
  return (
    <span className={isLast ? styles.last : styles.figure}>
      <CitedNumber
        observation={observation}
        indicator={indicator}
        briefing={briefingOf(corpus, observation).id}
        className={styles.number ?? ''}
      />
      <span className={styles.period}>
        <Unbroken text={formatPeriod(observation.period)} />
      </span>
    </span>
  );
}

/** Indicators in large linked numbers, from the first printed to the last. */
function Headlines() {
  const corpus = useCorpus();
  return (
    <section aria-labelledby="headlines">
      <h2 id="headlines" className={styles.heading}>
        Then and now
      </h2>
      <ul className={styles.list}>
        {headlinesOf(corpus).map(({ indicator, first, last }) => (
          <li key={indicator.id} className={styles.headline}>
            <h3>
              <a href={hrefOf(chartPath(indicator.id))}>{indicator.label}</a>
            </h3>
            <p className={styles.change}>
              {first === undefined ? (
                <span className={styles.none}>No earlier number given</span>
              ) : (
                <>
                  <Figure observation={first} indicator={indicator} />
                  <span className={styles.arrow}>
                    <span aria-hidden="true">→</span>
                    <span className={hidden.hidden}> to </span>
                  </span>
                </>
              )}
              <Figure observation={last} indicator={indicator} isLast />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The number the idea is shown with: the latest of the first headline. */
function Specimen() {
  const corpus = useCorpus();
  const specimen = headlinesOf(corpus)[0]?.last;
  if (!specimen) return null;
  const quotation = corpus.quotation(specimen.citation.quotation);
  const briefing = briefingOf(corpus, specimen);
  const speaker = corpus.speaker(briefing.id, specimen.speaker);
  return (
    <figure className={styles.specimen} data-briefing={briefing.id}>
      <blockquote>
        <QuotedSentence
          quotation={quotation}
          numbers={[{ observation: specimen, indicator: corpus.indicator(specimen.indicator) }]}
          marked={[specimen.id]}
          areMarkedLinked
        />
      </blockquote>
      <figcaption>
        <span className={styles.who}>
          {speaker.name}, {formatDay(briefing.held)}
        </span>
        <span aria-hidden="true">↑ </span>Select the highlighted number to see who said it and how its period
        is known.
      </figcaption>
    </figure>
  );
}

/** Briefings of one look that the key names one by one. */
const mostNamed = 4;

/** The first page: what this is, what changed, every chart by topic. */
export function OverviewView() {
  const corpus = useCorpus();
  const { recentBriefings } = corpus;
  // Beyond the designed looks all briefings share one.
  const byLook = groupBy(corpus.summaries, ({ place }) => [String(slotOf(place))]);
  return (
    <article className={styles.page}>
      <title>Verbatim: a number is a link</title>
      <header className={styles.hero}>
        <div>
          <h1 tabIndex={-1}>A number is a link</h1>
          <p className={styles.lede}>
            {formatNumber(corpus.size)} numbers on China’s internet, from{' '}
            {corpus.briefingCount > recentBriefings.length
              ? `${formatNumber(corpus.briefingCount)} press briefings, most recently those of `
              : `the press ${recentBriefings.length === 1 ? 'briefing' : 'briefings'} of `}
            <Listed
              items={recentBriefings}
              keyOf={({ id }) => id}
              render={({ id, shortName }) => <a href={hrefOf(`/briefings/${id}`)}>{shortName}</a>}
            />
            . Select any number to read the exact sentence it was printed in.
          </p>
        </div>
        <Specimen />
      </header>
      <FactStrip />
      <Headlines />
      <p className={styles.key}>
        {[...byLook.values()].map((alike) => (
          <span key={alike[0]?.id}>
            <span data-briefing={alike[0]?.id}>Underlined like this</span>:{' '}
            {alike.length > mostNamed ? 'later' : alike.map(({ shortName }) => shortName).join(', ')}{' '}
            {alike.length === 1 ? 'briefing' : 'briefings'}
          </span>
        ))}
        <span>[Brackets]: period inferred by a rule</span>
      </p>
      {overviewOf(corpus).map((digest) => (
        <TopicSection key={digest.topic} digest={digest} />
      ))}
    </article>
  );
}
