import { chartNameOf } from '../chartName';
import { type ChartAsk, layoutOf } from './layout';
import type { HrefOf } from '../marks/MarkLink';
import { RowChart } from './rows/RowChart';
import { fontsOf } from '../frame/sizes';
import { TallyChart } from './tally/TallyChart';
import { TimeChart } from './time/TimeChart';

type Props = { readonly ask: ChartAsk; readonly hrefOf: HrefOf };

/** A chart at the size asked for, in the form that suits it; every mark is a link to its sentence. */
export function Drawing({ ask, hrefOf }: Props) {
  const layout = layoutOf(ask);
  const fonts = fontsOf(ask.variant, ask.width);
  const shared = { name: chartNameOf(ask.corpus, ask.indicatorId), hrefOf, axisSize: fonts.axis };
  if (layout.form === 'tally') return <TallyChart {...shared} layout={layout} labelSize={fonts.label} />;
  if (layout.form === 'along-time') return <TimeChart {...shared} layout={layout} />;
  return <RowChart {...shared} layout={layout} />;
}
