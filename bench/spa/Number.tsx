import { chartPath, figurePath } from '../../src/domain/paths';
import { briefingOf, type Corpus } from '../../src/domain/corpus';
import { linkNameOf } from '../../src/domain/format';
import type { Observation, Quotation } from '../../src/domain/model';
import { segmentsOf } from '../../src/domain/segments';

type NumberProps = {
  readonly corpus: Corpus;
  readonly observation: Observation;
  readonly words?: string;
};

/** A printed number as a link to its page. */
export function PrintedNumber({ corpus, observation, words }: NumberProps) {
  return (
    <a
      href={figurePath(observation.id)}
      data-briefing={briefingOf(corpus, observation).id}
      aria-label={linkNameOf(corpus.indicator(observation.indicator), observation)}
    >
      {words ?? observation.quantity.printed}
    </a>
  );
}

/** An indicator's name as a link to its chart. */
export function ChartLink({ corpus, id }: { readonly corpus: Corpus; readonly id: string }) {
  return <a href={chartPath(id)}>{corpus.indicator(id).label}</a>;
}

/** A sentence with its numbers as links. */
export function Quoted({ corpus, quotation }: { readonly corpus: Corpus; readonly quotation: Quotation }) {
  return (
    <q>
      {segmentsOf(quotation, corpus.byQuotation(quotation.id)).map((segment) => {
        const first = segment.kind === 'number' ? segment.observations[0] : undefined;
        return first ? (
          <PrintedNumber key={segment.start} corpus={corpus} observation={first} words={segment.text} />
        ) : (
          segment.text
        );
      })}
    </q>
  );
}
