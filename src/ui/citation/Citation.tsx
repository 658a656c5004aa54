import { chartPath } from '../../domain/paths';
import { briefingOf, type Corpus } from '../../domain/corpus';
import { explainDigits, explainQuantity } from '../../domain/explain';
import type { ReactNode } from 'react';
import { findingPath } from '../../domain/format';
import type { Observation } from '../../domain/model';
import { attributionOf, formatDay, officialLinkOf } from '../../domain/reference';
import { otherStatementsOf } from '../../domain/series';
import { BriefingBadge } from '../Badge';
import { hrefOf } from '../href';
import { QuotedSentence } from '../QuotedSentence';
import styles from './Citation.module.css';
import { PeriodBasis } from './PeriodBasis';
import { formatPeriod } from '../../domain/period';
import { CitedNumber } from '../CitedNumber';
import { Unbroken } from '../Unbroken';
import { verdicts, type Finding } from '../../domain/findings/finding';
import { Note } from '../findings/Note';
import { VerdictBadge } from '../findings/VerdictBadge';

type FindingProps = {
  /** The observation they are about. */
  readonly id: string;
  readonly findings: readonly Finding[];
};

/** Findings as a short list, the gravest first, each leading to its arithmetic, with what is known from outside the briefings. */
function FindingLines({ id: about, findings }: FindingProps) {
  const gravestFirst = findings.toSorted((a, b) => verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict));
  // A note on another number of a finding matters here where the numbers are in conflict.
  const notes = new Map(
    findings
      .flatMap(({ verdict, notes: all }) =>
        all.filter((note) => verdict === 'conflict' || note.about.includes(about)),
      )
      .map((note) => [note.id, note]),
  );
  return (
    <>
      <ul className={styles.lines}>
        {gravestFirst.map(({ id, title, verdict, sentence }) => (
          <li key={id}>
            <VerdictBadge verdict={verdict} /> <a href={hrefOf(findingPath(id))}>{title}</a>
            <p className={styles.sentence}>
              <Unbroken text={sentence} />
            </p>
          </li>
        ))}
      </ul>
      {[...notes.values()].map((note) => (
        <Note key={note.id} note={note} />
      ))}
    </>
  );
}

type NumbersProps = {
  readonly heading: 'h2' | 'h3';
  readonly title: string;
  readonly corpus: Corpus;
  readonly observations: readonly Observation[];
  readonly hasBriefing?: boolean;
};

/** Linked numbers under a heading; nothing when there are none. */
function NumberList({ heading: Heading, title, corpus, observations, hasBriefing = false }: NumbersProps) {
  if (observations.length === 0) return null;
  return (
    <section className={styles.list}>
      <Heading>{title}</Heading>
      <ul>
        {observations.map((observation) => {
          const indicator = corpus.indicator(observation.indicator);
          const briefing = briefingOf(corpus, observation);
          return (
            <li key={observation.id}>
              <CitedNumber observation={observation} indicator={indicator} briefing={briefing.id} />{' '}
              <span className={styles.soft}>
                {indicator.label}, <Unbroken text={formatPeriod(observation.period)} />
              </span>
              {hasBriefing ? (
                <>
                  {' '}
                  <BriefingBadge
                    id={briefing.id}
                    name={`${corpus.speaker(briefing.id, observation.speaker).name}, ${briefing.shortName}`}
                  />
                </>
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

type Props = {
  readonly corpus: Corpus;
  readonly observation: Observation;
  /** Buttons and links to take the quotation away, set under it. */
  readonly actions: ReactNode;
  /** The level of its headings, below the one it stands under. */
  readonly heading?: 'h2' | 'h3';
};

/** Whose words they are, where they are not an official's. */
const notOfficial = {
  questioner: 'A questioner, not an official.',
  chair: 'The chair of the briefing.',
} as const;

/** Everything that is known of one printed number: its sentence first, then value, period, and what stands around it. */
export function Citation({ corpus, observation, actions, heading: Heading = 'h3' }: Props) {
  const { quantity, citation, reportedFrom } = observation;
  const quotation = corpus.quotation(citation.quotation);
  const briefing = briefingOf(corpus, observation);
  const speaker = corpus.speaker(briefing.id, observation.speaker);
  const indicator = corpus.indicator(observation.indicator);
  const inSentence = corpus.byQuotation(quotation.id);
  const others = otherStatementsOf(corpus, observation);
  const findings = corpus.findingsAbout(observation.id);
  return (
    <div className={styles.citation}>
      <figure className={styles.quote} data-briefing={briefing.id}>
        <blockquote cite={briefing.page}>
          <QuotedSentence
            quotation={quotation}
            numbers={inSentence.map((o) => ({ observation: o, indicator: corpus.indicator(o.indicator) }))}
            marked={[observation.id]}
            words={(observation.period.evidence ?? []).filter((e) => e.quotation === quotation.id)}
          />
        </blockquote>
        <figcaption>
          <strong>{attributionOf(speaker)}</strong>, {speaker.office}.
          {reportedFrom === undefined ? null : <> Citing {withSmallArticle(reportedFrom)}.</>}
          <br />
          <BriefingBadge id={briefing.id} name={`Press briefing of ${formatDay(briefing.held)}`} />
        </figcaption>
      </figure>

      <p className={styles.actions}>{actions}</p>

      <dl className={styles.facts}>
        <div>
          <dt>Value</dt>
          <dd>
            {explainQuantity(quantity, indicator.kind)}{' '}
            <span className={styles.soft}>{explainDigits(quantity)}</span>
            {observation.otherReading === undefined ? null : (
              <> The words may also be read {observation.otherReading}.</>
            )}
          </dd>
        </div>
        <div>
          <dt>Period</dt>
          <dd>
            <PeriodBasis corpus={corpus} observation={observation} />
          </dd>
        </div>
        <div>
          <dt>What it measures</dt>
          <dd>
            {indicator.definition}
            {indicator.notToConfuse === undefined ? null : (
              <span className={styles.soft}> Not the same as: {lowerFirst(indicator.notToConfuse)}</span>
            )}{' '}
            <a href={hrefOf(chartPath(indicator.id))}>See the chart</a>
          </dd>
        </div>
        {observation.role === 'official' ? null : (
          <div>
            <dt>Said by</dt>
            <dd>{notOfficial[observation.role]}</dd>
          </div>
        )}
        <div>
          <dt>Source</dt>
          <dd>
            <a href={officialLinkOf(corpus, observation)} target="_blank" rel="noopener">
              Official transcript, at this sentence{'\u00A0'}
              <span aria-hidden="true">↗</span>
            </a>
            <br />
            <a href={hrefOf(`/briefings/${briefing.id}#${quotation.id}`)}>
              See it among the briefing’s quotations
            </a>
          </dd>
        </div>
      </dl>

      {findings.length === 0 ? null : (
        <section className={styles.findings} aria-labelledby="citation-findings">
          <Heading id="citation-findings">{findings.length === 1 ? 'Finding' : 'Findings'}</Heading>
          <FindingLines id={observation.id} findings={findings} />
        </section>
      )}
      <NumberList
        heading={Heading}
        title="Also in this sentence"
        corpus={corpus}
        observations={inSentence.filter((o) => o.id !== observation.id)}
      />
      <NumberList
        heading={Heading}
        title="The same quantity, stated elsewhere"
        corpus={corpus}
        observations={others}
        hasBriefing
      />
    </div>
  );
}

/** The name of a report inside a sentence: what follows the article may be a name and keeps its capital. */
const withSmallArticle = (text: string) =>
  text.replace(/^(?:A|An|The)(?= )/u, (article) => article.toLowerCase());

const lowerFirst = (text: string) =>
  /^[A-Z][a-z]/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
