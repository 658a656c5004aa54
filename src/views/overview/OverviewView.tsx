import { briefingOf } from '../../domain/corpus';
import { formatNumber } from '../../domain/format';
import { overviewOf } from '../../domain/overview';
import { formatDay } from '../../domain/reference';
import { seriesOf } from '../../domain/series';
import { useCorpus } from '../../state/useCorpus';
import { hrefOf } from '../../ui/href';
import { QuotedSentence } from '../../ui/QuotedSentence';
import { Headlines } from './Headlines';
import styles from './OverviewView.module.css';
import { TopicSection } from './TopicSection';

/** The number the idea is shown with: the latest count of internet users. */
function Specimen() {
  const corpus = useCorpus();
  const specimen = seriesOf(corpus, 'internet-users').points.at(-1)?.preferred;
  if (!specimen) return null;
  const quotation = corpus.quotation(specimen.citation.quotation);
  const briefing = briefingOf(corpus, specimen);
  const speaker = corpus.speaker(briefing.id, specimen.speaker);
  return (
    <figure className={styles.specimen}>
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
        <span aria-hidden="true">↑ </span>Open the marked number: who said it, and how its date is known.
      </figcaption>
    </figure>
  );
}

/** The first page: what this is, what changed, every chart by topic. */
export function OverviewView() {
  const corpus = useCorpus();
  return (
    <article className={styles.page}>
      <title>Verbatim: a number is a link</title>
      <header className={styles.hero}>
        <div>
          <h1 tabIndex={-1}>A number is a link</h1>
          <p className={styles.lede}>
            {formatNumber(corpus.size)} numbers on China’s internet, printed in two government press
            briefings:{' '}
            {corpus.shelf.map((briefing, index) => (
              <span key={briefing.id}>
                {index === 0 ? '' : ' and '}
                <a href={hrefOf(`/briefings/${briefing.id}`)}>{briefing.shortName}</a>
              </span>
            ))}
            . Every underlined number opens the exact sentence it was printed in.
          </p>
        </div>
        <Specimen />
      </header>
      <Headlines />
      <p className={styles.key}>
        <span data-briefing="cac-2022">Underlined blue: said in August 2022</span>
        <span data-briefing="scio-2023">Underlined orange: said in March 2023</span>
        <span>[Brackets]: the time was inferred</span>
      </p>
      {overviewOf(corpus).map((digest) => (
        <TopicSection key={digest.topic} digest={digest} />
      ))}
    </article>
  );
}
