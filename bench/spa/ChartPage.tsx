import { useState } from 'react';
import { chartInForm } from '../../src/domain/series';
import { ChartLegend } from '../../src/charts/legend/ChartLegend';
import { describeChart } from '../../src/charts/forms/descriptions';
import { IndicatorChart } from '../../src/charts/IndicatorChart';
import { marksOf } from '../../src/charts/forms/specs';
import type { Corpus } from '../../src/domain/corpus';
import { formatQuantity, topicLabels } from '../../src/domain/format';
import { formatPeriod } from '../../src/domain/period';
import { formatDay } from '../../src/domain/reference';
import { PrintedNumber } from './Number';

type Props = { readonly corpus: Corpus; readonly indicatorId: string };

const hrefOf = (path: string) => path;

/** One chart with its legend, its words, its sources and its numbers. */
export function ChartPage({ corpus, indicatorId }: Props) {
  const [scale, setScale] = useState<'linear' | 'log'>('linear');
  const { label, definition, notToConfuse, topic } = corpus.indicator(indicatorId);
  const chart = chartInForm(corpus, indicatorId);
  const marks = marksOf(chart);
  const briefings = new Set(marks.map((mark) => mark.briefing));
  return (
    <>
      <h1>{label}</h1>
      <p>{definition}</p>
      <p>
        <a href={`/table?topic=${topic}`}>{topicLabels[topic]}</a>
      </p>
      <fieldset>
        {(['linear', 'log'] as const).map((each) => (
          <label key={each}>
            <input type="radio" name="scale" checked={each === scale} onChange={() => setScale(each)} />
            {each === 'log' ? 'Log' : 'Linear'}
          </label>
        ))}
      </fieldset>
      <figure>
        <IndicatorChart
          corpus={corpus}
          indicatorId={indicatorId}
          scale={scale}
          width={1136}
          hrefOf={hrefOf}
        />
        <ChartLegend chart={chart} />
        <figcaption>
          {[...briefings].map(({ id, held, publisher, page }) => (
            <p key={id}>
              <a href={`/briefings/${id}`}>press briefing of {formatDay(held)}</a>, {publisher} (
              <a href={page}>official page</a>)
            </p>
          ))}
          <details>
            <summary>This chart in words</summary>
            <ul>
              {describeChart(chart).map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </details>
        </figcaption>
      </figure>
      <p>Not the same as: {notToConfuse}</p>
      <h2>Numbers in this chart</h2>
      <ul>
        {marks.map(({ observation, briefing }) => (
          <li key={observation.id}>
            <PrintedNumber corpus={corpus} observation={observation} /> {formatPeriod(observation.period)}{' '}
            {formatQuantity(observation.quantity)} {briefing.shortName}
          </li>
        ))}
      </ul>
    </>
  );
}
