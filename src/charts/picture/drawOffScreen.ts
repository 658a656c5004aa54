import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';

/** More than the library's steps of drawing, in frames; a drawing that needs more has gone wrong. */
const mostFrames = 240;

const nextFrame = () => new Promise((done) => requestAnimationFrame(done));

/** Draws something out of sight, reads what is wanted of it when it has come to rest with all its marks, and removes it. */
export async function drawOffScreen<T>(
  element: ReactElement,
  marks: number,
  read: (host: Element) => T,
): Promise<T> {
  const host = document.body.appendChild(document.createElement('div'));
  host.inert = true;
  Object.assign(host.style, { position: 'absolute', insetInlineStart: '-9999px', inlineSize: '1200px' });
  const root = createRoot(host);
  try {
    root.render(element);
    let before = '';
    for (let frames = 0; frames < mostFrames; frames += 1) {
      // oxlint-disable-next-line no-await-in-loop -- each frame is waited for
      await nextFrame();
      const now = host.innerHTML;
      if (now !== '' && now === before && host.querySelectorAll('a').length >= marks) return read(host);
      before = now;
    }
    throw new Error(`A chart was not drawn in ${mostFrames} frames`);
  } finally {
    root.unmount();
    host.remove();
  }
}

/** What only the chart library or a script needs. */
const [unusedElements, unusedAttributes] = [
  'defs, clipPath, title, desc',
  ['class', 'style', 'id', 'tabindex'],
];

/** What stands in an `<svg>`, with its box; links lead nowhere in a picture, and stay for those who read its source. */
export function pieceOf(svg: Element) {
  const [left = 0, top = 0, width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '')
    .split(/\s+/u)
    .map(Number);
  const piece = svg.cloneNode(true) as Element;
  for (const element of piece.querySelectorAll(unusedElements)) element.remove();
  for (const element of piece.querySelectorAll('*'))
    for (const name of unusedAttributes) element.removeAttribute(name);
  // A mark that has no address stays as it is drawn.
  for (const link of piece.querySelectorAll('a[href=""]')) link.removeAttribute('href');
  const whole = new XMLSerializer().serializeToString(piece);
  // Some engines write a space by a name that no SVG knows.
  const markup = whole.slice(whole.indexOf('>') + 1, whole.lastIndexOf('</')).replaceAll('&nbsp;', '\u00A0');
  return { markup, left, top, width, height };
}
