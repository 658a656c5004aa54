import type { Corpus } from '../../domain/corpus';
import { formatNumber } from '../../domain/format';
import { hrefOf } from '../../ui/href';
import { Example } from './Example';
import { Section } from './Section';
import { clearestOf } from './tally';

/** What a number leads to. */
export function LinkSection({ corpus }: { readonly corpus: Corpus }) {
  const { briefings, indicators, observations, quotations } = corpus.dataset;
  const example = clearestOf(corpus.inReadingOrder);
  return (
    <Section id="links">
      <p>
        This site shows {formatNumber(observations.length)} numbers for {formatNumber(indicators.length)}{' '}
        indicators, printed in {formatNumber(briefings.length)}{' '}
        {briefings.length === 1 ? 'transcript' : 'transcripts'}. It quotes {formatNumber(quotations.length)}{' '}
        sentences: those that give the numbers, and those that date them or report a milestone.
      </p>
      <p>
        Select a number in a text, a table or a chart to open its citation: the whole sentence with the number
        highlighted, who said it and at which briefing, how its period is known, and a reference to copy.
      </p>
      {example ? (
        <p>
          Try it: <Example corpus={corpus} observation={example} />.
        </p>
      ) : null}
      <p>
        The page shows the printed words first, then the number in digits. No values are estimated between or
        beyond the printed ones. See all numbers in <a href={hrefOf('/table')}>one table</a>.
      </p>
    </Section>
  );
}
