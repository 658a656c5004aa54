import type { Corpus } from '../../domain/corpus';
import { formatNumber } from '../../domain/format';
import { hrefOf } from '../../ui/href';
import { Example } from './Example';
import { Section } from './Section';
import { clearestOf } from './tally';

/** What happens when a number is followed. */
export function LinkSection({ corpus }: { readonly corpus: Corpus }) {
  const { briefings, indicators, observations, quotations } = corpus.dataset;
  const example = clearestOf(corpus.inReadingOrder);
  return (
    <Section id="links">
      <p>
        Every linked number on this site was printed in one of {formatNumber(briefings.length)} transcripts:{' '}
        {formatNumber(observations.length)} numbers for {formatNumber(indicators.length)} indicators. The{' '}
        {formatNumber(quotations.length)} quoted sentences also hold the dates and events the numbers are read
        with.
      </p>
      <p>
        Follow a number, in a text, a table or a chart, and its citation opens: the whole sentence with the
        number marked, who said it, in which briefing, on what grounds its period was assigned, and a
        reference to copy.
      </p>
      {example ? (
        <p>
          Try it: <Example corpus={corpus} observation={example} />.
        </p>
      ) : null}
      <p>
        The printed words come first and the plain number second. Nothing is estimated between or beyond them.
        All numbers stand in <a href={hrefOf('/table')}>one table</a>.
      </p>
    </Section>
  );
}
