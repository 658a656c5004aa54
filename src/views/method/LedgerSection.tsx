import type { Corpus } from '../../domain/corpus';
import { formatNumber } from '../../domain/format';
import { accountsOf, type LedgerTotals, totalsOf } from '../../domain/ledger';
import { ExcludedNumerals } from './ExcludedNumerals';
import styles from './LedgerSection.module.css';
import { Section } from './Section';
import { excludedByReason, totalsOfAll } from './tally';

const rows = [
  { key: 'total', label: 'found in the transcript' },
  { key: 'value', label: 'carrying a value' },
  { key: 'period', label: 'giving a period' },
  { key: 'milestone', label: 'naming a milestone' },
  { key: 'excluded', label: 'excluded for a reason' },
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
    { id: 'all', name: 'All', totals: all },
  ];
  return (
    <>
      <Section id="ledger">
        <p>
          Choosing numbers is the easiest way to mislead with them. So each numeral of a transcript, in digits
          or as a number word, is in a ledger, down to “all” and “half”: it carries a value, gives a period,
          belongs to a milestone, or is left out for a reason that is written down.
        </p>
        <p>
          One number may be printed in several numerals (“1.03 billion” has two), and two numbers may share
          one: the {formatNumber(corpus.inReadingOrder.length)} numbers shown rest on{' '}
          {formatNumber(all.value)} of them.
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
          All {formatNumber(all.excluded)} excluded numerals by reason. A position counts the characters of
          the transcript (Unicode code points), from 0.
        </p>
        <ExcludedNumerals corpus={corpus} groups={excludedByReason(accounts)} />
      </Section>
    </>
  );
}
