import { IndicatorChart } from '../../src/charts/IndicatorChart';
import { briefingOf, type Corpus } from '../../src/domain/corpus';
import { topicLabels } from '../../src/domain/format';
import type { Observation } from '../../src/domain/model';
import { formatPeriod } from '../../src/domain/period';
import { formatDay } from '../../src/domain/reference';
import { chartsOf, observationsInChart, seriesOf } from '../../src/domain/series';
import { type Topic, topics } from '../../src/domain/vocabulary';
import { headlinesOf } from '../../src/state/headlines';
import { ChartLink, PrintedNumber, Quoted } from './Number';

type Props = { readonly corpus: Corpus };

const hrefOf = (path: string) => path;

function Specimen({ corpus }: Props) {
  const newest = seriesOf(corpus, 'internet-users').points.at(-1)?.preferred;
  if (!newest) return null;
  const briefing = briefingOf(corpus, newest);
  return (
    <figure>
      <Quoted corpus={corpus} quotation={corpus.quotation(newest.citation.quotation)} />
      <figcaption>
        {corpus.speaker(briefing.id, newest.speaker).name}, {formatDay(briefing.held)}. ↑ Select the
        highlighted number to see who said it and how its period is known.
      </figcaption>
    </figure>
  );
}

function Dated({ corpus, observation }: Props & { readonly observation: Observation }) {
  return (
    <>
      <span className="big">
        <PrintedNumber corpus={corpus} observation={observation} />
      </span>{' '}
      {formatPeriod(observation.period)}
    </>
  );
}

function Headlines({ corpus }: Props) {
  return (
    <ul className="grid">
      {headlinesOf(corpus).map(({ indicator, first, last }) => (
        <li key={indicator.id}>
          <h3>
            <ChartLink corpus={corpus} id={indicator.id} />
          </h3>
          {first ? <Dated corpus={corpus} observation={first} /> : 'No earlier number was printed'} →{' '}
          <Dated corpus={corpus} observation={last} />
        </li>
      ))}
    </ul>
  );
}

function TopicSection({ corpus, topic }: Props & { readonly topic: Topic }) {
  const charts = chartsOf(corpus).filter((indicator) => indicator.topic === topic);
  const isDrawn = (id: string) => observationsInChart(corpus, id).length > 1;
  return (
    <section>
      <h2>{topicLabels[topic]}</h2>
      <ul className="grid">
        {charts
          .filter(({ id }) => isDrawn(id))
          .map(({ id }) => (
            <li key={id}>
              <h3>
                <ChartLink corpus={corpus} id={id} />
              </h3>
              <IndicatorChart corpus={corpus} indicatorId={id} variant="small" width={340} hrefOf={hrefOf} />
              <p>{observationsInChart(corpus, id).length} numbers</p>
            </li>
          ))}
      </ul>
      <ul className="grid">
        {charts
          .filter(({ id }) => !isDrawn(id))
          .flatMap(({ id }) => corpus.byIndicator(id))
          .map((observation) => (
            <li key={observation.id}>
              <Dated corpus={corpus} observation={observation} />
              <br />
              <ChartLink corpus={corpus} id={observation.indicator} />
            </li>
          ))}
      </ul>
    </section>
  );
}

/** Title, sentence, headline numbers, and every chart by topic. */
export function OverviewPage({ corpus }: Props) {
  return (
    <>
      <h1>A number is a link</h1>
      <p>
        {corpus.dataset.observations.length} numbers on China’s internet, from press briefings. Select any
        underlined number to read the exact sentence it was printed in.
      </p>
      <Specimen corpus={corpus} />
      <h2>Then and now</h2>
      <Headlines corpus={corpus} />
      {topics.map((topic) => (
        <TopicSection key={topic} corpus={corpus} topic={topic} />
      ))}
    </>
  );
}
