import { showOther, showSent } from '../../charts/live/otherStill';
import { chartSlidesPath } from '../../domain/chartWords';
import { pageOf } from '../../domain/pages';
import { otherStillPath, otherStills } from '../../state/otherStills';
import { setQuery, store } from '../../state/store';
import { type Query, scales } from '../../state/url';
import { hrefOf } from '../../ui/href';

type Scale = Query['scale'];

const isScale = (value: string | undefined): value is Scale => scales.some((scale) => scale === value);

/** The choice of a chart’s scale, until React answers to it. */
export type ScaleChoice = {
  /** A query without the scale, where there is a drawing on it. */
  readonly rest: (query: Query) => Query;
  /** Shows what is asked for now. */
  readonly show: () => void;
  /** Fetches what may be chosen. */
  readonly prepare: () => void;
  readonly dispose: () => void;
};

/**
 * Lets readers of a chart page choose among the drawings that the build has made on other scales, and shows the one that
 * the address asks for. `onShown` is called when the drawing that is asked for stands in the page, `onFailure` when it
 * cannot be had. Undefined where the page has no such choice.
 */
export function connectScale(
  root: HTMLElement,
  onShown: () => void,
  onFailure: () => void,
): ScaleChoice | undefined {
  const field = root.querySelector<HTMLElement>('[data-early]');
  const box = root.querySelector<HTMLElement>('main [data-chart]');
  const page = pageOf(root.dataset.page ?? '/');
  if (!field || !box || page.kind !== 'chart') return undefined;
  const measure = root.querySelector('[data-measure]');
  const slides = field.parentElement?.querySelector('a');
  const sentWords = measure?.textContent ?? '';
  const chosen = (field.dataset.early ?? '').split(' ').filter(isScale);
  const drawingOf = (scale: Scale) => otherStills(otherStillPath(page.id, scale));
  let shown: Scale = 'linear';

  const tell = (scale: Scale, words: string) => {
    shown = scale;
    if (measure) measure.textContent = words;
    slides?.setAttribute('href', hrefOf(chartSlidesPath(page.id, scale, false)));
    onShown();
  };
  const show = () => {
    const { scale } = store.getState().place.query;
    if (!chosen.includes(scale)) return;
    for (const option of field.querySelectorAll('input')) option.checked = option.value === scale;
    if (scale === shown) return;
    if (scale === 'linear') {
      showSent(box);
      tell(scale, sentWords);
      return;
    }
    const drawing = drawingOf(scale);
    const draw = ({ still, words }: { readonly still: string; readonly words: string }) => {
      if (store.getState().place.query.scale !== scale || listening.signal.aborted) return;
      showOther(box, scale, still);
      tell(scale, words);
    };
    const now = drawing.now();
    if (now.state === 'there') draw(now.value);
    else drawing.load().then(draw, onFailure);
  };
  const listening = new AbortController();
  field.addEventListener(
    'change',
    ({ target }) => {
      if (target instanceof HTMLInputElement && isScale(target.value)) setQuery({ scale: target.value });
    },
    { signal: listening.signal },
  );
  // What was chosen before this script was there.
  const pressed = field.querySelector<HTMLInputElement>('input:checked');
  if (pressed?.defaultChecked === false && isScale(pressed.value)) setQuery({ scale: pressed.value });
  const stop = store.subscribe(show);
  return {
    show,
    rest: (query) => (chosen.includes(query.scale) ? { ...query, scale: 'linear' } : query),
    prepare: () => {
      // What fails now is asked for again when it is chosen.
      for (const scale of chosen)
        if (scale !== 'linear')
          drawingOf(scale)
            .load()
            .catch(() => {});
    },
    dispose: () => {
      listening.abort();
      stop();
    },
  };
}
