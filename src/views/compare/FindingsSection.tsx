import {
  verdicts,
  isCompared,
  type Verdict,
  type Finding,
  type FindingReading,
} from '../../domain/findings/finding';
import { setApartOf } from '../../domain/findings/setApart';
import { chartPath } from '../../domain/paths';
import { useCorpus } from '../../state/useCorpus';
import { NumberLink } from '../../ui/CitedNumber';
import { anchorOf } from '../../ui/findings/anchorOf';
import { VerdictBadge } from '../../ui/findings/VerdictBadge';
import hidden from '../../ui/hidden.module.css';
import { hrefOf } from '../../ui/href';
import styles from './FindingsSection.module.css';
import { Arithmetic } from '../../ui/findings/Arithmetic';
import { Note } from '../../ui/findings/Note';
import { Unbroken } from '../../ui/Unbroken';

function Reading({ finding, reading }: { readonly finding: Finding; readonly reading: FindingReading }) {
  return (
    <li>
      {reading.reading === undefined ? null : (
        <p className={styles.reading}>
          <span>Reading: {reading.reading}.</span>{' '}
          {isCompared(reading.verdict) ? <VerdictBadge verdict={reading.verdict} /> : null}
        </p>
      )}
      <p>
        <Arithmetic finding={finding} terms={reading.arithmetic} />.
      </p>
    </li>
  );
}

/** The result of a check with its arithmetic, each number in it a link, and what is known from outside set apart. */
function FindingCard({ finding }: { readonly finding: Finding }) {
  const { id, title, verdict, sentence, remark, readings, notes } = finding;
  return (
    <article id={id} className={styles.card} data-verdict={verdict} aria-labelledby={`${id}.title`}>
      <h4 id={`${id}.title`}>
        <a href={`#${id}`}>
          <Unbroken text={title} />
        </a>
      </h4>
      <p className={styles.sentence}>
        <Unbroken text={sentence} />
        {remark === undefined ? null : <span className={styles.remark}> {remark}</span>}
      </p>
      <ul className={styles.readings}>
        {readings.map((reading) => (
          <Reading
            key={`${reading.reading ?? ''} ${reading.years ?? ''}`}
            finding={finding}
            reading={reading}
          />
        ))}
      </ul>
      {notes.map((note) => (
        <Note key={note.id} note={note} />
      ))}
    </article>
  );
}

/** What each verdict means, said over the findings that have it. */
const meanings: Readonly<Record<Verdict, string>> = {
  conflict: 'No value fits both numbers, under any of the readings listed.',
  'depends on the reading':
    'The numbers fit under one reading of the words but not under another, or the words have two meanings and the text does not say which is meant.',
  compatible:
    'The numbers fit, but a word such as “over” or “nearly” leaves at least one of them open-ended.',
  agrees: 'The ranges overlap and neither is open-ended, or both give the same number in the same way.',
  computed: 'Worked out from printed numbers, with no printed number to check it against.',
  'not comparable':
    'The numbers differ, or may differ, in what or whom they count, in area, period or unit; each finding names the difference.',
};

const idOf = (choice: Verdict | 'all') => `show-${choice.replaceAll(' ', '-')}`;

/** Shows all findings or those of one verdict; the style sheet does it, so it needs no script. */
function VerdictFilter({ counts }: { readonly counts: ReadonlyMap<Verdict, number> }) {
  return (
    <div role="radiogroup" aria-label="Show findings" className={styles.filter}>
      {(['all', ...verdicts] as const).map((value) => (
        <span key={value}>
          <input
            type="radio"
            id={idOf(value)}
            name="show-findings"
            value={value}
            defaultChecked={value === 'all'}
          />
          <label htmlFor={idOf(value)}>
            {value === 'all' ? 'All' : value} {value === 'all' ? '' : (counts.get(value) ?? 0)}
          </label>
        </span>
      ))}
    </div>
  );
}

/** Statements about different periods, which are therefore not compared. */
function SetApartList() {
  const setApart = setApartOf(useCorpus());
  return (
    <details className={styles.apart}>
      <summary>
        {setApart.length} {setApart.length === 1 ? 'indicator has' : 'indicators have'} numbers for several
        periods, which are not checked against each other
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
        A rounded number is read as any value that rounds to it: 45.5 trillion as anything from 45.45 to just
        under 45.55 trillion. “Over” means above the number, “nearly” below it. Things counted one by one are
        exact unless the number ends in a zero; so are ranks and “all”. Numbers are compared as these ranges,
        and every computed value shows its own. The findings are also available as{' '}
        <a href={hrefOf('/data/findings.json')}>data (JSON)</a>.
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
