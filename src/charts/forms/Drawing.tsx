import { fontsOf } from '../frame/sizes';
import type { HrefOf } from '../marks/MarkLink';
import { chartNameOf } from './chartName';
import { layOut } from './drawings';
import type { ChartAsk } from './form';

type Props = { readonly ask: ChartAsk; readonly hrefOf: HrefOf };

/** A chart at the size asked for, in the form that suits it; every mark is a link to its sentence. */
export function Drawing({ ask, hrefOf }: Props) {
  const { corpus, indicatorId, variant, width } = ask;
  return layOut(ask).draw({
    name: chartNameOf(corpus, indicatorId),
    hrefOf,
    fonts: fontsOf(variant, width),
  });
}
