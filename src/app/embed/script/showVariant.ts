import type { Query } from '../../../state/url';
import { failures } from '../../../domain/fetching/failures';
import { otherNameOf } from '../variantNames';
import type { WireFile } from '../../../state/wire';
import { editionIn } from '../../../ui/editionIn';
import type { OtherDrawing } from '../renderVariant';

declare global {
  interface Window {
    verbatimDraw?: (drawing: WireFile<OtherDrawing>) => void;
  }
}

/** Runs the script that holds a drawing; rejects when it cannot be had, or is no such script. */
function fetchDrawing(address: string): Promise<WireFile<OtherDrawing>> {
  return new Promise((resolve, reject) => {
    window.verbatimDraw = resolve;
    const script = document.createElement('script');
    for (const end of ['error', 'load']) script.addEventListener(end, () => reject(new Error(address)));
    script.src = address;
    document.head.append(script);
  });
}

/** Replaces the drawing by the one the address asks for, where it is another; says so where that cannot be. */
export async function drawOther(
  main: HTMLElement,
  { scale, milestones, view }: Query,
  tell: (problem: string) => void,
): Promise<void> {
  const place = main.querySelector<HTMLElement>('[data-others]');
  if (!place || view !== 'chart' || (scale === 'linear' && !milestones)) return;
  const name = otherNameOf(scale, milestones);
  const known = (place.dataset.others ?? '').split(' ');
  if (!known.includes(name)) {
    tell('This chart is not available on that scale or with milestones; the standard chart is shown.');
    return;
  }
  const fetched = await fetchDrawing(`${place.dataset.othersAt}${name}.js`).catch(() => undefined);
  const isOfPage = fetched?.edition === editionIn(document);
  if (!fetched || !isOfPage) {
    const reason = fetched ? ` ${failures.updated.words}` : '';
    tell(
      `The chart could not be loaded as the address asks; it is shown on a linear scale without milestones.${reason}`,
    );
    return;
  }
  const { data: drawing } = fetched;
  const still = place.querySelector('[data-still]');
  if (still) still.innerHTML = drawing.still;
  // The small drawing for low frames shows the first form only.
  document.documentElement.dataset.other = '';
  main.querySelector('[data-subtitle]')?.append(` ${drawing.words}`);
  const list = main.querySelector<HTMLElement>('[data-milestones]');
  if (list && drawing.milestones !== '') {
    list.innerHTML = drawing.milestones;
    list.hidden = false;
  }
}
