import { useMemo } from 'react';
import { topicLabels } from '../../domain/format';
import type { Briefing } from '../../domain/model';
import { topics } from '../../domain/vocabulary';
import { useCorpus } from '../../state/useCorpus';
import { useStore, useViewQuery } from '../../state/useStore';
import { Page } from '../../ui/Page';
import { BriefingFacts } from './BriefingFacts';
import styles from './BriefingView.module.css';
import { isFiltering, isMatch, optionsOf, speakerIdOf, topicsOf } from './filter';
import { FilterPanel } from './FilterPanel';
import { OtherBriefings } from './OtherBriefings';
import { quotationsIn, readingOrderOf } from './readingOrder';
import { TranscriptSegments } from './TranscriptSegments';
import { TranscriptMap } from './TranscriptMap';

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
