import { parseQuery } from '../../state/url';
import { basePath } from '../../ui/href';
import { slidesPathOf } from '../share/slidesPath';

/** Leaves a page for its slides where the address asks for them; says whether it did. */
export function leaveForSlides(path: string): boolean {
  const slides = slidesPathOf({ path, ...parseQuery(window.location.search) });
  if (slides !== undefined) window.location.replace(`${basePath}${slides}`);
  return slides !== undefined;
}
