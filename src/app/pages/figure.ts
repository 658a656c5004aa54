import { briefingOf, type Corpus } from '../../domain/corpus';
import { basisWords, nameOf } from '../../domain/format';
import { formatDay } from '../../domain/reference';
import type { PageSlice, View } from './page';

export function describe(corpus: Corpus, id: string): string {
  const observation = corpus.observation(id);
  if (!observation) throw new RangeError(`No observation has the id "${id}"`);
  const name = nameOf(corpus.indicator(observation.indicator), observation);
  const said = formatDay(briefingOf(corpus, observation).held);
  return `${name}. With the sentence from the briefing of ${said}; period ${basisWords[observation.period.basis]}.`;
}

export const slice = (id: string): PageSlice => ({ citations: 'linked', own: [id] });

export const preload = 'src/views/figure/FigureView.tsx';
export const load = async (): Promise<View> => (await import('../../views/figure/FigureView')).FigureView;
