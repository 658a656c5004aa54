import { type ComponentProps, useEffect, useState } from 'react';
import type { ChartTooltips } from '../../charts/tooltips/ChartTooltips';
import { onFirstChartInteraction } from '../../charts/tooltips/firstChartInteraction';
import { useCorpus } from '../../state/useCorpus';
import { useQuery } from '../../state/useStore';

type Known = {
  readonly Tooltips: typeof ChartTooltips;
  readonly initialMark: ComponentProps<typeof ChartTooltips>['initialMark'];
};

/** The tooltips of all charts of the page, fetched when the first of them is touched. */
export function Tooltips() {
  const corpus = useCorpus();
  const { cite: cited } = useQuery();
  const [known, setKnown] = useState<Known>();
  useEffect(
    () =>
      onFirstChartInteraction(document, (initialMark) => {
        // Without tooltips every mark still opens its citation, which says the same and more.
        import('../../charts/tooltips/ChartTooltips').then(
          (chunk) => setKnown({ Tooltips: chunk.ChartTooltips, initialMark }),
          () => {},
        );
      }),
    [],
  );
  return known ? <known.Tooltips {...{ corpus, cited }} initialMark={known.initialMark} /> : null;
}
