import { createContext, use, useState, useSyncExternalStore } from 'react';

/** A chart of one indicator by its size, several series on one index, or a drawing of a page's own by its name. */
export type StillVariant = 'full' | 'small' | 'comparison' | 'page';

/** The markup of a chart's still, by what it is of and its variant; the indicators of a comparison are joined by `~`. */
export type StillSource = (of: string, variant: StillVariant) => string;

/** Set while a page is prerendered; there is none in a browser. */
export const StillContext = createContext<StillSource | undefined>(undefined);

type Still = { readonly kind: 'html'; readonly html: string } | { readonly kind: 'prerendered' };

const never = () => () => {};

/**
 * The still of a chart: its markup while the page is prerendered; what stands in the page already while that is
 * hydrated; nothing where the chart is drawn later, since there is none then.
 */
export function useStill(of: string, variant: StillVariant): Still | undefined {
  const source = use(StillContext);
  const isHydrating = useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
  const [still] = useState((): Still | undefined => {
    if (source) return { kind: 'html', html: source(of, variant) };
    return isHydrating ? { kind: 'prerendered' } : undefined;
  });
  return still;
}
