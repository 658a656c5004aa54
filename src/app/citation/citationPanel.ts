import type { Fetched } from '../../domain/fetching/resource';
import { unknownReason } from '../../state/codec';
import { closeCitation, refuseKey, store } from '../../state/store';
import hidden from '../../ui/hidden.module.css';
import { whenIdle } from '../../ui/whenIdle';
import styles from './CitationPanel.module.css';
import { make, sentenceFirst, waitingFor } from './citationMarkup';
import type { CitationSource } from './citationSource';
import { bringIntoView, keepInView, linkTo, markCited, opener, stayAt, takeSide } from './citedLinks';

/** Below this width the panel is a sheet that takes the whole attention. */
const sheet = 'screen and (max-width: 63.99rem)';

/** Ms in which most citations come: that one is on its way is said only after them, or the page would be laid out twice. */
const soon = 250;

/** Keys that walk the numbers while the focus is in the panel. */
const steps: Readonly<Record<string, string>> = { ArrowLeft: 'Previous', ArrowRight: 'Next' };

/** The panel and what it shows. */
class CitationPanel {
  private readonly dialog = make('dialog', { className: styles.panel ?? '' });
  /** Says the new number to those who step through the numbers and do not see it change. */
  private readonly said = make('p', { className: hidden.hidden ?? '' });
  private readonly query = window.matchMedia(sheet);
  /** Where the focus was when the panel was opened, and for which number. */
  private pressed: { readonly element: Element | null; readonly id: string } | undefined;
  /** Where the page stood before a number was moved out from under a sheet: it goes back there when the sheet closes. */
  private scrolled: number | undefined;
  /** The number whose place in the page has been seen to. */
  private shown: string | undefined;
  private cited: string | undefined;
  /** The number whose citation stands in the panel. */
  private drawn: string | undefined;
  /** The arrow that was pressed, until the citation it leads to is there. */
  private step: string | undefined;
  /** Whether a reader has asked for a citation, or one has been shown. */
  private isTouched = false;
  private stopWatching = () => {};
  private unmark = () => {};
  /** Ends the wait for the rest of a citation, of which the sentence is shown first. */
  private drawRest = () => {};

  constructor(private readonly source: CitationSource) {
    this.said.role = 'status';
    this.dialog.append(this.said);
    document.body.append(this.dialog);
    this.dialog.addEventListener('click', (event) => {
      // A press beside a sheet reaches the dialog itself.
      const isBeside = event.target === this.dialog;
      if (isBeside || (event.target as Element).closest('[data-close]')) closeCitation();
    });
    // The browser turns Esc into this where the panel is a sheet.
    this.dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      closeCitation();
    });
    document.addEventListener('keydown', (event) => this.onKey(event));
    this.query.addEventListener('change', () => this.onWidth());
  }

  /** Shows the citation of a number, or none. */
  cite(id: string | undefined, isTouched = true): void {
    if (id === this.cited) return;
    this.isTouched ||= isTouched;
    this.cited = id;
    this.stopWatching();
    this.unmark();
    if (id === undefined) {
      this.close();
      return;
    }
    this.unmark = markCited(id);
    const citation = this.source(id);
    const draw = () => this.draw(id, citation.now());
    const late = setTimeout(draw, soon);
    const stop = citation.subscribe(() => {
      if (citation.now().state !== 'waiting') draw();
    });
    this.stopWatching = () => {
      clearTimeout(late);
      stop();
    };
    // What fails is told by its state.
    citation.load().catch(() => {});
    if (citation.now().state !== 'waiting') draw();
  }

  /**
   * Lets the browser work out once how a citation looks, unseen, while nothing else is to be done: the first time takes
   * several times as long as the next.
   */
  rehearse(html: string): void {
    const { dialog } = this;
    if (dialog.open || this.cited !== undefined) return;
    dialog.dataset.drawing = 'unseen';
    dialog.insertAdjacentHTML('beforeend', html);
    // Asked for its size, the browser has to lay it out.
    void dialog.offsetHeight;
    this.empty();
    delete dialog.dataset.drawing;
  }

  private empty(): void {
    while (this.said.nextSibling) this.said.nextSibling.remove();
  }

  private draw(id: string, fetched: Fetched<string | undefined>): void {
    const isThere = fetched.state === 'there';
    // What the address asked for opens whole: nobody has pressed anything yet. What is there is drawn once.
    if (fetched.state === 'waiting' && !this.isTouched) return;
    if (isThere && this.drawn === id) return;
    this.drawn = isThere ? id : undefined;
    this.isTouched = true;
    if (isThere && fetched.value === undefined) {
      refuseKey('cite', unknownReason('number', id));
      return;
    }
    const { dialog, said } = this;
    const focused = document.activeElement;
    const pressed = dialog.contains(focused) ? focused?.getAttribute('data-step') : undefined;
    const step = pressed ?? this.step;
    this.step = isThere ? undefined : step;
    this.empty();
    if (isThere) said.insertAdjacentHTML('afterend', fetched.value ?? '');
    else said.after(waitingFor(id, fetched));
    if (isThere) {
      dialog.removeAttribute('aria-label');
      dialog.setAttribute('aria-labelledby', 'citation-title');
    } else {
      dialog.removeAttribute('aria-labelledby');
      dialog.setAttribute('aria-label', 'Citation');
    }
    // A sheet is as high as all that stands in it; beside the page the sentence comes before the rest.
    this.drawRest();
    if (isThere && !this.query.matches) this.drawRest = sentenceFirst(dialog);
    this.open(id, step);
    if (isThere) this.prepareNext();
  }

  /** Opens the dialog if it is closed, moves the focus in, and sees to it that the number stays in sight. */
  private open(id: string, step: string | undefined): void {
    const { dialog } = this;
    const isSheet = this.query.matches;
    if (!dialog.open) {
      this.pressed = { element: document.activeElement, id };
      if (isSheet) dialog.showModal();
      else dialog.show();
    }
    dialog.scrollTo(0, 0);
    // Whoever steps with the arrows of the head stays on them.
    const arrow = step && dialog.querySelector<HTMLElement>(`a[data-step="${step}"]`);
    const target = arrow || dialog.querySelector<HTMLElement>('[data-focus]');
    target?.focus({ preventScroll: true });
    this.said.textContent = arrow ? (dialog.querySelector('#citation-title')?.textContent ?? '') : '';
    const from = this.pressed?.element;
    const isPressed = from?.isConnected === true && from.getAttribute('data-cite') === id;
    const link = isPressed ? from : linkTo(id);
    takeSide(dialog, link);
    dialog.toggleAttribute('data-away', !link);
    const isFirst = this.shown === undefined;
    if (isSheet) this.scrolled ??= window.scrollY;
    // What was just pressed stays where it is, unless a sheet covers it.
    if (isSheet || (!isPressed && this.shown !== id)) bringIntoView(dialog, link, isSheet);
    if (isFirst && !isPressed) keepInView(dialog, id, isSheet);
    this.shown = id;
  }

  /** Closes the dialog and gives the focus back. */
  private close(): void {
    const { dialog, pressed, shown, scrolled } = this;
    this.pressed = undefined;
    this.shown = undefined;
    this.scrolled = undefined;
    this.drawn = undefined;
    if (!dialog.open) return;
    dialog.close();
    this.empty();
    // Whoever has walked on stays where the last number is.
    const next = shown === undefined || shown === pressed?.id ? undefined : linkTo(shown);
    if (!next && scrolled !== undefined) window.scrollTo({ top: scrolled, behavior: 'instant' });
    if (pressed) {
      const back = next ?? opener(pressed.element, pressed.id);
      const focus = () => back?.focus({ preventScroll: true });
      focus();
      // What was out of reach under the citation is within it a moment later.
      if (document.activeElement !== back) setTimeout(focus);
    }
    if (next) stayAt(next);
  }

  /** Fetches the citations that may be asked for next. */
  private prepareNext(): void {
    const ids = [...this.dialog.querySelectorAll<HTMLElement>('a[data-step]')].map(
      (link) => link.dataset.cite,
    );
    whenIdle(() => {
      // What fails now is tried again when it is asked for.
      for (const id of ids)
        if (id !== undefined)
          this.source(id)
            .load()
            .catch(() => {});
    });
  }

  private onKey(event: KeyboardEvent): void {
    const { dialog } = this;
    if (!dialog.open || event.defaultPrevented) return;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      closeCitation();
    }
    const step = steps[event.key];
    if (step === undefined || !(event.target instanceof Node) || !dialog.contains(event.target)) return;
    dialog.querySelector<HTMLElement>(`[data-step="${step}"]`)?.click();
  }

  /** A window that is made wider or narrower has the panel in its other form. */
  private onWidth(): void {
    const { dialog, query } = this;
    if (!dialog.open) return;
    const focused = document.activeElement;
    dialog.close();
    if (query.matches) dialog.showModal();
    else dialog.show();
    const isReachable = focused instanceof HTMLElement && (!query.matches || dialog.contains(focused));
    const target = isReachable ? focused : dialog.querySelector<HTMLElement>('[data-focus]');
    target?.focus({ preventScroll: true });
  }
}

/** Shows the citation that the address asks for: beside the page where there is room, as a sheet over it where there is not. */
export function connectCitationPanel(source: CitationSource): CitationPanel {
  const panel = new CitationPanel(source);
  panel.cite(store.getState().place.query.cite, false);
  store.subscribe(({ place }) => panel.cite(place.query.cite));
  return panel;
}
