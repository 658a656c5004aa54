import { type Verdict, verdicts } from '../../domain/findings/finding';
import { setApartOf } from '../../domain/findings/setApart';
import { chartPath } from '../../domain/format';
import { useCorpus } from '../../state/useCorpus';
import { NumberLink } from '../../ui/CitedNumber';
import { FindingCard } from '../../ui/findings/FindingCard';
import { VerdictBadge } from '../../ui/findings/VerdictBadge';
import hidden from '../../ui/hidden.module.css';
import { hrefOf } from '../../ui/href';
import styles from './FindingsSection.module.css';

/** What each verdict means, said over the findings that have it. */
const meanings: Readonly<Record<Verdict, string>> = {
  conflict: 'No value fits both.',
  compatible: 'They fit, since a word such as “over” leaves one of them open to one side.',
  agrees: 'Both are bounded, and some value fits both; or both print the same.',
  'not comparable': 'They do not speak of the same; what differs is named.',
};

const anchorOf = (verdict: Verdict) => `findings-${verdict.replace(' ', '-')}`;

/** Shows all findings or those of one verdict; the style sheet does it, so it needs no script. */
function VerdictFilter({ counts }: { readonly counts: ReadonlyMap<Verdict, number> }) {
  return (
    <div role="radiogroup" aria-label="Show findings" className={styles.filter}>
      {(['all', ...verdicts] as const).map((value) => (
        <span key={value}>
          <input
            type="radio"
            id={`show-${value.replace(' ', '-')}`}
            name="show-findings"
            value={value}
            defaultChecked={value === 'all'}
          />
          <label htmlFor={`show-${value.replace(' ', '-')}`}>
            {value === 'all' ? 'All' : value} {value === 'all' ? '' : (counts.get(value) ?? 0)}
          </label>
        </span>
      ))}
    </div>
  );
}

/** Statements that hold for different times, and are therefore not compared. */
function SetApartList() {
  const setApart = setApartOf(useCorpus());
  return (
    <details className={styles.apart}>
      <summary>
        {setApart.length} indicators were printed for several times, and those statements are not compared
      </summary>
      <ul>
        {setApart.map(({ indicator, label, groups }) => (
          <li key={indicator}>
            <a href={hrefOf(chartPath(indicator))}>{label}</a>:{' '}
            {groups.map(({ period, inputs }, index) => (
              <span key={period}>
                {index === 0 ? '' : '; '}
                {inputs.map((input, place) => (
                  <span key={input.id}>
                    {place === 0 ? '' : ', '}
                    <NumberLink
                      id={input.id}
                      briefing={input.briefing}
                      name={`${input.name}: ${input.printed}. Open citation`}
                    >
                      {input.printed}
                    </NumberLink>
                  </span>
                ))}{' '}
                ({inputs[0]?.name.slice(label.length + 2)})
              </span>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** All findings, the gravest first, each with its arithmetic and an address of its own. */
export function FindingsSection() {
  const corpus = useCorpus();
  const findings = corpus.findings();
  const byVerdict = new Map(
    verdicts.map((verdict) => [verdict, findings.filter((finding) => finding.verdict === verdict)]),
  );
  const counts = new Map([...byVerdict].map(([verdict, found]) => [verdict, found.length]));
  return (
    <section id="findings" className={styles.section} aria-labelledby="findings.title">
      <h2 id="findings.title">Findings</h2>
      <p className={styles.intro}>
        A printed number stands for all values its last digit allows: 45.5 trillion for 45.45 up to 45.55.
        “Over” and “nearly” make it a limit. Numbers are compared as such intervals, and computed ones carry
        theirs along. All findings are also published as <a href={hrefOf('/data/findings.json')}>data</a>.
      </p>
      <VerdictFilter counts={counts} />
      {[...byVerdict].map(([verdict, found]) =>
        found.length === 0 ? null : (
          <section
            key={verdict}
            id={anchorOf(verdict)}
            className={styles.group}
            data-verdict={verdict}
            aria-labelledby={`${anchorOf(verdict)}.title`}
          >
            <h3 id={`${anchorOf(verdict)}.title`}>
              <VerdictBadge verdict={verdict} />
              <span className={styles.count}>
                {found.length}
                <span className={hidden.hidden}> {found.length === 1 ? 'finding' : 'findings'}</span>
              </span>
            </h3>
            <p className={styles.meaning}>{meanings[verdict]}</p>
            {found.map((finding) => (
              <FindingCard key={finding.id} finding={finding} />
            ))}
            {verdict === 'not comparable' ? <SetApartList /> : null}
          </section>
        ),
      )}
    </section>
  );
}
