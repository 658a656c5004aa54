import { useMemo } from 'react';
import { topicLabels } from '../../domain/format';
import { formatDay } from '../../domain/reference';
import { topics } from '../../domain/vocabulary';
import { corpus } from '../../state/corpus';
import { useQuery, useStore } from '../../state/useStore';
import { Page } from '../../ui/Page';
import { BriefingFacts } from './BriefingFacts';
import styles from './BriefingView.module.css';
import { isFiltering, isMatch, optionsOf, speakerIdOf, topicsOf } from './filter';
import { FilterPanel } from './FilterPanel';
import { OtherBriefings } from './OtherBriefings';
import { quotationsIn, readingOrderOf } from './readingOrder';
import { Stretches } from './Stretches';
import { TranscriptMap } from './TranscriptMap';
import { useVisible } from './useVisible';

const topicNames = topics.map((topic) => [topic, topicLabels[topic]] as const);

/** The quotations of one briefing in reading order. */
export function BriefingView({ briefingId }: { readonly briefingId: string }) {
  const { topic, speaker } = useQuery();
  const target = useStore((state) => state.place.hash.slice(1));
  const briefing = corpus.briefing(briefingId);
  const quotations = useMemo(
    () => corpus.dataset.quotations.filter((quotation) => quotation.briefing === briefingId),
    [briefingId],
  );
  const filter = useMemo(() => ({ topics: topic, speakers: speaker }), [topic, speaker]);
  const stretches = useMemo(
    // A link to a quotation goes before the filter, or it would lead nowhere.
    () => readingOrderOf(briefing, quotations, (q) => isMatch(corpus, q, filter) || q.id === target),
    [briefing, quotations, filter, target],
  );
  const shown = useMemo(() => quotationsIn(stretches), [stretches]);
  const visible = useVisible(useMemo(() => shown.map((quotation) => quotation.id), [shown]));
  const topicOptions = optionsOf(topicNames, quotations, (q) => topicsOf(corpus, q), {
    chosen: topic,
    isCounted: (q) => isMatch(corpus, q, { topics: [], speakers: speaker }),
  });
  const speakerOptions = optionsOf(
    briefing.speakers.map(({ id, name }) => [id, name] as const),
    quotations,
    (q) => new Set([speakerIdOf(corpus, q)]),
    { chosen: speaker, isCounted: (q) => isMatch(corpus, q, { topics: topic, speakers: [] }) },
  );
  return (
    <Page
      title={briefing.title}
      isWide
      lede={`A press briefing of ${formatDay(briefing.held)}, in the sentences of its official English translation that state a figure or a date.`}
    >
      <BriefingFacts corpus={corpus} briefing={briefing} quotations={quotations} />
      <div className={styles.frame}>
        <div className={styles.columns}>
          <TranscriptMap
            corpus={corpus}
            briefing={briefing}
            quotations={quotations}
            shown={shown}
            visible={visible}
          />
          <div className={styles.texts}>
            <FilterPanel
              topics={topicOptions}
              speakers={speakerOptions}
              filter={{ topics: topic, speakers: speaker }}
              shown={shown.length}
              total={quotations.length}
            />
            <Stretches
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
