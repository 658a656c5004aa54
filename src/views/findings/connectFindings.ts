import { type Verdict, verdicts } from '../../domain/findings/finding';
import { type Topic, topics } from '../../domain/vocabulary';
import { setQuery, store } from '../../state/store';
import type { Query } from '../../state/url';

const isVerdict = (value: string): value is Verdict => verdicts.some((verdict) => verdict === value);
const isTopic = (value: string): value is Topic => topics.some((topic) => topic === value);

/** Whether an element has all words of a search, in any order. */
function hasWords({ textContent }: Element, search: string): boolean {
  const text = textContent.toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => text.includes(word));
}

/** Whether a finding is one that is asked for. */
function isAsked(item: HTMLElement, { finding, topic, q }: Query): boolean {
  const { finding: verdict = '', topics: about = '' } = item.dataset;
  const own = about.split(' ');
  return (
    (finding.length === 0 || finding.some((each) => each === verdict)) &&
    (topic.length === 0 || topic.some((each) => own.includes(each))) &&
    hasWords(item, q)
  );
}

/** Opens the line that the address leads to, if it leads to one. */
function openNamed(root: ParentNode, hash: string): void {
  const line = hash.length > 1 ? root.querySelector(`details#${CSS.escape(hash.slice(1))}`) : null;
  if (!(line instanceof HTMLDetailsElement) || line.open) return;
  line.open = true;
  line.scrollIntoView();
}

/**
 * Lets the page of findings answer to its filter and to its address, without React: all findings stand in the page, and
 * those that are not asked for are hidden.
 */
export function connectFindings(root: ParentNode) {
  const filter = root.querySelector<HTMLElement>('[data-early="findings"]');
  const items = [...root.querySelectorAll<HTMLElement>('[data-finding]')];
  const groups = [...root.querySelectorAll<HTMLElement>('[data-group]')];
  const listening = new AbortController();
  let hash: string | undefined;
  const show = () => {
    const { query, hash: now } = store.getState().place;
    const { finding, topic, q } = query;
    for (const radio of filter?.querySelectorAll<HTMLInputElement>('input[type="radio"]') ?? [])
      radio.checked = radio.value === (finding.length === 1 ? finding[0] : finding.length === 0 ? 'all' : '');
    const select = filter?.querySelector('select');
    if (select) select.value = topic[0] ?? '';
    const words = filter?.querySelector<HTMLInputElement>('input[type="search"]');
    if (words && words.value !== q) words.value = q;
    for (const item of items) item.hidden = !isAsked(item, query);
    const isFiltered = finding.length > 0 || topic.length > 0 || q.trim() !== '';
    for (const group of groups) {
      const own = items.filter((item) => group.contains(item));
      group.hidden = isFiltered && own.every((item) => item.hidden);
    }
    const status = filter?.querySelector('[data-status]');
    const shown = items.filter((item) => !item.hidden).length;
    const found = shown === 0 ? 'Nothing matches.' : `${shown} shown.`;
    if (status) status.textContent = isFiltered ? found : '';
    if (now === hash) return;
    hash = now;
    // Whoever is led to something is shown it, whatever is filtered.
    const named = items.find((item) => now === `#${item.id}`);
    if (named?.hidden === true) {
      setQuery({ finding: [], topic: [], q: '' }, 'replace');
      named.scrollIntoView();
    }
    openNamed(root, now);
  };
  const onInput = ({ target }: Event) => {
    if (target instanceof HTMLSelectElement) setQuery({ topic: isTopic(target.value) ? [target.value] : [] });
    if (!(target instanceof HTMLInputElement)) return;
    if (target.type === 'radio') setQuery({ finding: isVerdict(target.value) ? [target.value] : [] });
    else setQuery({ q: target.value }, 'replace');
  };
  filter?.addEventListener('input', onInput, { signal: listening.signal });
  // What was chosen before this script was there.
  const pressed = filter?.querySelector<HTMLInputElement>('input:checked');
  if (pressed?.defaultChecked === false && isVerdict(pressed.value)) setQuery({ finding: [pressed.value] });
  const topic = filter?.querySelector('select')?.value ?? '';
  if (isTopic(topic)) setQuery({ topic: [topic] });
  const typed = filter?.querySelector<HTMLInputElement>('input[type="search"]')?.value ?? '';
  if (typed !== '') setQuery({ q: typed }, 'replace');
  const stop = store.subscribe(show);
  show();
  return {
    /** A query without what is answered here. */
    rest: (query: Query): Query => ({ ...query, finding: [], topic: [], q: '' }),
    dispose: () => {
      listening.abort();
      stop();
    },
  };
}
