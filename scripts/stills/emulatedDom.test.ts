import { expect, test } from 'vitest';
import { withEmulatedDom } from './emulatedDom';

test('the page is there for a step, and gone after it', async () => {
  const text = await withEmulatedDom(async () => {
    const element = document.createElement('p');
    element.textContent = 'drawn';
    return element.outerHTML;
  });
  expect(text).toBe('<p>drawn</p>');
  expect(['document', 'window', 'requestAnimationFrame'].filter((name) => name in globalThis)).toEqual([]);
});

test('the page is gone after a step that fails', async () => {
  const failing = withEmulatedDom(async () => {
    throw new Error(`with ${typeof document}`);
  });
  await expect(failing).rejects.toThrow('with object');
  expect('document' in globalThis).toBe(false);
});
