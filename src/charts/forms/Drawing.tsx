import type { ChartForm } from '../../domain/series';
import { fontsOf } from '../frame/sizes';
import type { HrefOf } from '../marks/MarkLink';
import { chartNameOf } from './chartName';
import type { ChartAsk, DrawingProps, FormChart } from './form';
import { layoutAs, type LayoutOf } from './layouts';
import { RankChart } from './rows/RankChart';
import { RowChart } from './rows/RowChart';
import { TimeChart } from './time/TimeChart';

/** How each form is drawn. */
const charts: { readonly [F in ChartForm]: FormChart<LayoutOf[F]> } = {
  line: TimeChart,
  pair: TimeChart,
  bars: RowChart,
  ranks: RankChart,
};

// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- ties the drawing to the layout of the same form
function InForm<F extends ChartForm>({ form, ask, ...props }: DrawingProps & { form: F; ask: ChartAsk }) {
  const Chart: FormChart<LayoutOf[F]> = charts[form];
  return <Chart {...props} layout={layoutAs(form, ask)} />;
}

type Props = { readonly ask: ChartAsk; readonly hrefOf: HrefOf };

/** A chart at the size asked for, in the form that suits it; every mark is a link to its sentence. */
export function Drawing({ ask, hrefOf }: Props) {
  return (
    <InForm
      form={ask.form}
      ask={ask}
      name={chartNameOf(ask)}
      hrefOf={hrefOf}
      fonts={fontsOf(ask.variant, ask.width)}
    />
  );
}
