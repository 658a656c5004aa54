import { briefingOf } from '../../domain/corpus';
import { formatNumber } from '../../domain/format';
import { formatPeriod, positionInYears, anchorOf } from '../../domain/period';
import { rowsInPage } from '../../domain/table/files';
import { useCorpus } from '../../state/useCorpus';
import { BriefingBadge } from '../../ui/Badge';
import { CitedNumber } from '../../ui/CitedNumber';
import styles from './Embed.module.css';
import { EmbedFrame } from './EmbedFrame';
import { NumberCard } from './NumberCard';
import { sourcesOf } from './sourcesOf';

/** Every number in reading order, for a frame; the cards stand in a template, for a sheet to show. */
export function EmbeddedTable() {
  const corpus = useCorpus();
  const shown = corpus.inReadingOrder.slice(0, rowsInPage);
  const isAll = shown.length === corpus.size;
  return (
    <EmbedFrame title="All numbers" source={sourcesOf(corpus, shown)} path="/table" isLong>
      <h1 className={styles.title}>All numbers</h1>
      <p className={styles.subtitle} data-subtitle="">
        <span data-count="">{formatNumber(shown.length)}</span> of {formatNumber(corpus.size)} numbers
        {isAll ? '' : ', the first in reading order'}. A number opens its sentence.
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard */}
      <section className={styles.rows} aria-label="All numbers, scrolls" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Indicator</th>
              <th scope="col">As printed</th>
              <th scope="col">Period</th>
              <th scope="col">Briefing</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((observation) => {
              const indicator = corpus.indicator(observation.indicator);
              const briefing = briefingOf(corpus, observation);
              const { period, quantity } = observation;
              return (
                <tr
                  key={observation.id}
                  data-topic={indicator.topic}
                  data-basis={period.basis}
                  data-briefing-id={briefing.id}
                  data-value={quantity.value}
                  data-year={positionInYears(anchorOf(period))}
                >
                  <th scope="row">{indicator.label}</th>
                  <td>
                    <CitedNumber observation={observation} indicator={indicator} briefing={briefing.id} />
                  </td>
                  <td>{formatPeriod(period)}</td>
                  <td>
                    <BriefingBadge id={briefing.id} name={briefing.shortName} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      <template data-cards="">
        <ol>
          {shown.map((observation) => (
            <li key={observation.id} data-card={observation.id}>
              <NumberCard observation={observation} level="h2" />
            </li>
          ))}
        </ol>
      </template>
    </EmbedFrame>
  );
}
