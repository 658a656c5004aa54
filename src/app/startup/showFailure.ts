/** Says that the page stays plain, in the words of the element that waits for it, or no longer. */
export function showFailure(isShown: boolean): void {
  if (isShown) document.documentElement.removeAttribute('data-arriving');
  document.getElementById('script-failure')?.toggleAttribute('hidden', !isShown);
}
