import { setApartOf } from '../../domain/findings/setApart';
import { chartPath } from '../../domain/paths';
import { useCorpus } from '../../state/useCorpus';
import { NumberLink } from '../../ui/CitedNumber';
import { hrefOf } from '../../ui/href';
import styles from './Findings.module.css';

/** Statements about different periods, which are therefore not compared. */
export function SetApartList() {
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
