import { type ReactNode, useEffect } from 'react';
import { intervalsOf } from '../../charts/intervals/intervals';
import { type Finding, type Verdict, verdicts } from '../../domain/findings/finding';
import { topicLabels } from '../../domain/format';
import { topics } from '../../domain/vocabulary';
import { useCorpus } from '../../state/useCorpus';
import { anchorOf } from '../../ui/findings/anchorOf';
import { VerdictBadge } from '../../ui/findings/VerdictBadge';
import { hrefOf } from '../../ui/href';
import { Page } from '../../ui/Page';
import { answerOf } from './answer';
import { connectFindings } from './connectFindings';
import { type AboutFinding, FindingCard, FindingLine } from './FindingItem';
import styles from './Findings.module.css';
import { FindingsFilter } from './FindingsFilter';
import { IntervalLegend } from './IntervalLegend';
import { MisprintCard } from './MisprintCard';
import { NotesSection } from './NotesSection';
import { SetApartList } from './SetApartList';

/** What each verdict means, said beside the findings that have it. */
const meanings: Readonly<Record<Verdict, string>> = {
  conflict: 'No value fits both numbers, under any of the readings listed.',
  'depends on the reading':
    'The numbers fit under one reading of the words and not under another, or the text does not say which of two meanings holds.',
  compatible: 'The numbers fit, but “over”, “nearly” or the like leaves at least one of them open-ended.',
  agrees: 'The ranges overlap and neither is open-ended, or both give the same number in the same way.',
  computed: 'Worked out from printed numbers, with no printed number to check it against.',
  'not comparable':
    'The numbers differ, or may differ, in what or whom they count, in area, period or unit. Each finding names the difference.',
};

type GroupProps = {
  readonly verdict: Verdict;
  readonly count: number;
  readonly children: ReactNode;
};

/** The findings of one verdict, with what that means. */
function Group({ verdict, count, children }: GroupProps) {
  const id = anchorOf(verdict);
  return (
    <section id={id} className={styles.group} data-group={verdict} aria-labelledby={`${id}.title`}>
      <div>
        <h2 id={`${id}.title`}>
          <VerdictBadge verdict={verdict} isTitle /> <span className={styles.count}>{count}</span>
        </h2>
        <p className={styles.meaning}>{meanings[verdict]}</p>
      </div>
      <div>{children}</div>
    </section>
  );
}

/** What comparing and recomputing the printed numbers gave: what does not fit first, with a drawing, then the rest, a line each. */
export function FindingsView() {
  const corpus = useCorpus();
  const findings = corpus.findings();
  // In a document that is prerendered, the page’s first script does this.
  useEffect(() => connectFindings(document.body).dispose, []);
  const topicsOf = ({ inputs }: Finding) => [
    ...new Set(inputs.map(({ indicator }) => corpus.indicator(indicator).topic)),
  ];
  const about = (finding: Finding): AboutFinding => ({
    finding,
    topics: topicsOf(finding),
    intervals: intervalsOf(corpus, finding),
  });
  const counts = new Map(
    verdicts.map((verdict) => [verdict, findings.filter((finding) => finding.verdict === verdict).length]),
  );
  const misprints = corpus.dataset.notes.flatMap((note) => (note.misprint ? [note] : []));
  const used = new Set(findings.flatMap(topicsOf));
  return (
    <Page title="Findings" lede={answerOf(counts, misprints.length)}>
      <FindingsFilter
        counts={counts}
        total={findings.length}
        misprints={misprints.map(({ id }) => id)}
        topics={topics.filter((topic) => used.has(topic)).map((id) => ({ id, label: topicLabels[id] }))}
      />
      <IntervalLegend />
      {misprints.length === 0 ? null : (
        <section className={styles.cards} data-group="misprint" aria-label="Likely misprints">
          {misprints.map((note) => (
            <MisprintCard key={note.id} note={note} />
          ))}
        </section>
      )}
      {verdicts.map((verdict) => {
        const own = findings.filter((finding) => finding.verdict === verdict);
        if (own.length === 0) return null;
        return verdict === 'conflict' ? (
          <section
            key={verdict}
            id={anchorOf(verdict)}
            className={styles.cards}
            data-group={verdict}
            aria-label="Conflicts"
          >
            {own.map((finding) => (
              <FindingCard key={finding.id} {...about(finding)} />
            ))}
          </section>
        ) : (
          <Group key={verdict} verdict={verdict} count={own.length}>
            {own.map((finding) => (
              <FindingLine key={finding.id} {...about(finding)} />
            ))}
            {verdict === 'not comparable' ? <SetApartList /> : null}
          </Group>
        );
      })}
      <NotesSection />
      <section className={styles.group} aria-labelledby="ranges">
        <div>
          <h2 id="ranges">How numbers are read</h2>
        </div>
        <p className={styles.read}>
          A rounded number is read as any value that rounds to it: 45.5 trillion as anything from 45.45 to
          just under 45.55 trillion. “Over” means above the number, “nearly” below it. Things counted one by
          one are exact unless the number ends in a zero; so are ranks and “all”. Numbers are compared as
          these ranges, and every computed value shows its own. The findings are also available as{' '}
          <a href={hrefOf('/data/findings.json')}>data (JSON)</a>.
        </p>
      </section>
    </Page>
  );
}
