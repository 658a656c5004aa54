import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { Chart } from '../charts/Chart';
import { ChartLegend } from '../charts/ChartLegend';
import { groupInChart } from '../charts/description';
import { briefingOf, type Corpus } from '../domain/corpus';
import { chartPath, figurePath } from '../domain/format';
import type { EmbeddablePage } from '../domain/pages';
import { formatPeriod } from '../domain/period';
import { formatDay } from '../domain/reference';
import { StillContext, useStill } from '../ui/useStill';
import { hrefOf } from '../ui/href';
import { QuotedSentence } from '../ui/QuotedSentence';
import styles from './Embed.module.css';
import type { PageSource, RenderedPage } from './prerender';

type FrameProps = {
  readonly title: string;
  readonly source: string;
  /** The page of the dashboard that shows the same with everything around it. */
  readonly path: string;
  readonly children: ReactNode;
};

/** One view without the shell, for a frame in somebody else's page. Links leave the frame. */
function Frame({ title, source, path, children }: FrameProps) {
  return (
    <main className={styles.embed}>
      {children}
      <p className={styles.source}>
        Source: {source}.{' '}
        <a href={hrefOf(path)} target="_blank" rel="noopener">
          {title}: open in Verbatim
        </a>
      </p>
    </main>
  );
}

const sourcesOf = (corpus: Corpus, ids: readonly string[]): string =>
  corpus.dataset.briefings
    .filter(({ id }) => ids.includes(id))
    .map(({ held }) => `press briefing of ${formatDay(held)}`)
    .join('; ');

function EmbeddedChart({ corpus, id }: { readonly corpus: Corpus; readonly id: string }) {
  const still = useStill(id, 'full');
  const indicator = corpus.indicator(id);
  const group = groupInChart(corpus, id);
  const ids = (group ? corpus.membersOf(group.id).map((member) => member.id) : [id])
    .flatMap((member) => corpus.byIndicator(member))
    .map((observation) => briefingOf(corpus, observation).id);
  return (
    <Frame title={indicator.label} source={sourcesOf(corpus, ids)} path={chartPath(id)}>
      <h1 className={styles.title}>{group ? group.label : indicator.label}</h1>
      <p className={styles.subtitle}>{group ? group.description : indicator.definition}</p>
      <Chart corpus={corpus} indicatorId={id} variant="full" hrefOf={hrefOf} still={still} />
      <ChartLegend corpus={corpus} indicatorId={id} />
    </Frame>
  );
}

function EmbeddedFigure({ corpus, id }: { readonly corpus: Corpus; readonly id: string }) {
  const observation = corpus.observation(id);
  if (!observation) throw new RangeError(`No observation has the id "${id}"`);
  const indicator = corpus.indicator(observation.indicator);
  const briefing = briefingOf(corpus, observation);
  const speaker = corpus.speaker(briefing.id, observation.speaker);
  return (
    <Frame title={indicator.label} source={sourcesOf(corpus, [briefing.id])} path={figurePath(id)}>
      <h1 className={styles.title}>
        <span className={styles.label}>
          {indicator.label}, {formatPeriod(observation.period)}
        </span>{' '}
        <span className={styles.printed}>{observation.quantity.printed}</span>
      </h1>
      <blockquote className={styles.quotation} data-briefing={briefing.id}>
        <QuotedSentence
          quotation={corpus.quotation(observation.citation.quotation)}
          numbers={[{ observation, indicator }]}
          marked={[id]}
        />
      </blockquote>
      <p className={styles.subtitle}>{speaker.name}</p>
    </Frame>
  );
}

/** Renders the embed of a chart's or a figure's page. It needs no script. */
export function renderEmbed(
  page: EmbeddablePage,
  { corpus, stills }: Pick<PageSource, 'corpus' | 'stills'>,
): RenderedPage {
  const Embedded = page.kind === 'chart' ? EmbeddedChart : EmbeddedFigure;
  const observation = corpus.observation(page.id);
  const { label } = corpus.indicator(observation?.indicator ?? page.id);
  return {
    title: `${label} · Verbatim`,
    html: renderToString(
      <StillContext value={stills}>
        <Embedded corpus={corpus} id={page.id} />
      </StillContext>,
    ),
  };
}
