import { isPlainClick } from '../../../ui/isPlainClick';

/** The card of a number, where the embed has one. */
function cardOf(main: HTMLElement, id: string): Element | null {
  const selector = `[data-card="${CSS.escape(id)}"]`;
  const kept = main.querySelector<HTMLTemplateElement>('template[data-cards]');
  return main.querySelector(selector) ?? kept?.content.querySelector(selector) ?? null;
}

/** Lets numbers open their sentences in a sheet over the view; the browser closes it with Esc and gives the focus back. */
export function openSheets(main: HTMLElement): void {
  const dialog = main.querySelector('dialog');
  const place = dialog?.querySelector('[data-place]');
  if (!dialog || !place) return;
  main.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    if (event.target === dialog || event.target.closest('dialog > button')) {
      dialog.close();
      return;
    }
    const link = event.target.closest('a[data-cite]');
    const card = link && isPlainClick(event) && cardOf(main, link.getAttribute('data-cite') ?? '');
    if (!card) return;
    event.preventDefault();
    place.innerHTML = card.innerHTML;
    if (!dialog.open) dialog.showModal();
    dialog.scrollTo(0, 0);
  });
}
