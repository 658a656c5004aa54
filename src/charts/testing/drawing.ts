import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach } from 'vitest';

/** An emulated page for the tests of one file: empty before each, taken down after it. */
export type Drawing = {
  /** What has been drawn. */
  readonly host: () => HTMLElement;
  /** Draws and waits until it stands. */
  readonly draw: (children: ReactNode) => Promise<void>;
};

export function drawingForTests(): Drawing {
  let host: HTMLElement;
  let root: Root;
  beforeEach(() => {
    Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
    host = document.body.appendChild(document.createElement('div'));
    root = createRoot(host);
  });
  afterEach(async () => {
    await act(async () => root.unmount());
    host.remove();
  });
  return { host: () => host, draw: (children) => act(async () => root.render(children)) };
}
