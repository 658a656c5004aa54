import { quotedFrom } from '../../domain/quotedFrom';
import { copyFrom } from '../../ui/copyFrom';
import { citableAddressOf, sharedAddressOf } from '../../ui/sharedAddress';

/** Lets buttons that name a path copy its address, or a reference that ends with it. */
export function connectCopying(): void {
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element && target.closest<HTMLButtonElement>('button[data-copy]');
    if (!button) return;
    const { copy = '', reference } = button.dataset;
    const text =
      reference === undefined ? sharedAddressOf(copy) : `${reference}\n${quotedFrom(citableAddressOf(copy))}`;
    void copyFrom(button, text);
  });
}
