import { useEffect, useState } from 'react';
import { onFirstChartInteraction, type MarkElement } from '../../charts/tooltips/firstChartInteraction';
import { useCorpus } from '../../state/useCorpus';
import { useQuery } from '../../state/useStore';
import { chunk } from '../../ui/chunk';
import { useFetched } from '../../ui/useFetched';

const tooltips = chunk(() => import('../../charts/tooltips/ChartTooltips'));

/**
 * The tooltips of all charts of the page, fetched when the first of them is touched. Where they do not come nothing is
 * said: every mark still opens its citation, which says the same and more.
 */
export function Tooltips() {
  const corpus = useCorpus();
  const { cite: cited } = useQuery();
  const [touched, setTouched] = useState<{ readonly initialMark: MarkElement | undefined }>();
  useEffect(() => onFirstChartInteraction(document, (initialMark) => setTouched({ initialMark })), []);
  const fetched = useFetched(touched && tooltips);
  if (!touched || fetched.state !== 'there') return null;
  return <fetched.value.ChartTooltips corpus={corpus} cited={cited} {...touched} />;
}
