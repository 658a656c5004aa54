import type { Corpus } from '../../domain/corpus';
import { formatNumber } from '../../domain/format';
import { accountsOf, type LedgerTotals, totalsOf } from '../../domain/ledger';
import { CountedSection } from './CountedSection';
import { ExcludedNumerals } from './ExcludedNumerals';
import styles from './LedgerSection.module.css';
import { Section } from './Section';
import { excludedByReason, totalsOfAll } from './tally';

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
