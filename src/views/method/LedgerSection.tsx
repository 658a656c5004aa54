import type { Corpus } from '../../domain/corpus';
import { formatNumber, exclusionLabels } from '../../domain/format';
import { accountsOf, totalsOf, type LedgerTotals } from '../../domain/ledger';
import styles from './LedgerSection.module.css';
import { Section } from './Section';
import { excludedByReason, totalsOfAll, type Excluded } from './tally';
import { numberWords } from '../../domain/numerals';
import type { ExclusionReason } from '../../domain/vocabulary';

type ExcludedProps = {
  readonly corpus: Corpus;
  readonly groups: readonly { readonly reason: ExclusionReason; readonly parts: readonly Excluded[] }[];
};

function Part({
  name,
  reason,
  exclusions,
}: Pick<Excluded, 'exclusions'> & { readonly name: string; readonly reason: string }) {
  return (
    <details className={styles.part}>
      <summary>
        {name}
        <span className={styles.count}>{formatNumber(exclusions.length)}</span>
      </summary>
      <table className={styles.numerals}>
        <caption>{`${reason}, ${name}`}</caption>
        <thead>
          <tr>
            <th scope="col">Printed</th>
            <th scope="col">Position</th>
            <th scope="col">What it is</th>
          </tr>
        </thead>
        <tbody>
          {exclusions.map(({ start, printed, note, points }) => (
            <tr key={start}>
              <td>{printed}</td>
              <td>{start}</td>
              <td>{points ? `${note} (${points.length} numbered)` : note}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** Every excluded numeral, folded up by reason and briefing. */
function ExcludedNumerals({ corpus, groups }: ExcludedProps) {
  return (
    <ul className={styles.reasons}>
      {groups.map(({ reason, parts }) => (
        <li key={reason} className={styles.reason}>
          <h3>{exclusionLabels[reason]}</h3>
          <div className={styles.parts}>
            {parts.map(({ briefing, exclusions }) => (
              <Part
                key={briefing}
                name={corpus.briefing(briefing).shortName}
                reason={exclusionLabels[reason]}
                exclusions={exclusions}
              />
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}

const wordList = new Intl.ListFormat('en-GB', { type: 'unit' });

/** The rule by which words become a number of the dashboard, or do not. */
const CountedSection = () => (
  <Section id="counted">
    <p>
      Words are recorded as a number when they give an amount, a limit or a rank; say what is measured; and,
      for a share or a rank, name the total or the rivals, in the sentence or in the one before. “The world’s
      largest online education platform” is rank 1 by size, in the world: where “largest” names a thing that
      has a size, such as a platform, a network or a country, it is read as size.
    </p>
    <p>
      A majority and a comparison of two counts are limits: “the vast majority” of countries is above 50%,
      “more cellular terminals than mobile phone users” is a ratio above 1 to 1. “All” of one named kind of
      thing is 100% where the sentence counts it, as it does villages and cities. An aim for “all countries”
      counts nothing; “all localities and departments” and “all sectors of society” only mean everywhere and
      everyone.
    </p>
    <p>
      Claims that lack one of the three are left out: “leadership in 5G technology” names no rivals, “the
      largest growth area” does not say among what. So are vague words such as “several” and “many”, and what
      a speaker counts only to announce it, such as “two questions”.
    </p>
    <details className={styles.words}>
      <summary>The list of number words</summary>
      <p>{wordList.format(numberWords.flat())}, and “more … than” between two things.</p>
    </details>
  </Section>
);

const rows = [
  { key: 'total', label: 'found in the transcript' },
  { key: 'value', label: 'used for a value' },
  { key: 'period', label: 'used for a period' },
  { key: 'milestone', label: 'used for a milestone' },
  { key: 'excluded', label: 'left out with a reason' },
  { key: 'unaccounted', label: 'not accounted for' },
] as const satisfies readonly { readonly key: keyof LedgerTotals; readonly label: string }[];

/** The account of every numeral of the transcripts. */
export function LedgerSection({ corpus }: { readonly corpus: Corpus }) {
  const accounts = accountsOf(corpus);
  const all = totalsOfAll(accounts.values());
  const columns = [
    ...corpus.dataset.briefings.map(({ id, shortName }) => ({
      id,
      name: shortName,
      totals: totalsOf(accounts.get(id) ?? []),
    })),
    { id: 'all', name: 'Total', totals: all },
  ];
  return (
    <>
      <CountedSection />
      <Section id="ledger">
        <p>
          The easiest way to mislead with numbers is to leave some out. So a ledger accounts for every run of
          digits in a transcript and every word on the list of number words, down to “all” and “half”. Each
          gives a value, a period or a milestone, or is left out with a reason.
        </p>
        <p>
          A number may take several numerals (“1.03 billion” has two), and two numbers may share one. The{' '}
          {formatNumber(corpus.inReadingOrder.length)} numbers shown use {formatNumber(all.value)} numerals.
        </p>
        <table className={styles.totals}>
          <thead>
            <tr>
              <th scope="col">Digits and number words</th>
              {columns.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, label }) => (
              <tr key={key}>
                <th scope="row">{label}</th>
                {columns.map(({ id, totals }) => (
                  <td key={id}>{formatNumber(totals[key])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
      <Section id="excluded">
        <p>
          All {formatNumber(all.excluded)} numerals left out, by reason. Positions count characters (Unicode
          code points) from the start of the transcript, beginning at 0.
        </p>
        <ExcludedNumerals corpus={corpus} groups={excludedByReason(accounts)} />
      </Section>
    </>
  );
}
