import { useEffect, useRef, useState } from 'react';
import { deckPath, type DeckMember } from '../../domain/deck';
import { setQuery } from '../../state/store';
import { useViewQuery } from '../../state/useStore';
import { CopyButton } from '../../ui/CopyButton';
import { hrefOf } from '../../ui/href';
import { addressOf } from './addressOf';
import controls from '../../ui/CopyButton.module.css';
import styles from './Builder.module.css';
import { keysOf, labelOf, moved, setDeck } from './changeDeck';
import { DeckItem, type Place } from './DeckItem';
import type { Deck, DeckOptions, SaveSlides } from './useDeck';
import { isPlainClick } from '../../ui/isPlainClick';
import { FileFailed, fileReasonOf, type FileReason } from '../../ui/FileFailed';

type State =
  | { readonly kind: 'none' | 'working' }
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'failed'; readonly reason: FileReason };

/** Takes the deck along as a file of PowerPoint, and says how that goes. */
function SaveDeck({ deck, save }: { readonly deck: Deck; readonly save: SaveSlides }) {
  const [state, setState] = useState<State>({ kind: 'none' });
  const start = async () => {
    setState({ kind: 'working' });
    try {
      setState({ kind: 'saved', name: await save(deck.slides, deck.name) });
    } catch (error) {
      setState({ kind: 'failed', reason: await fileReasonOf(error) });
    }
  };
  return (
    <>
      <button type="button" className={controls.button} onClick={() => void start()}>
        Save as PowerPoint
      </button>
      <p role="status" className={styles.soft}>
        {state.kind === 'working' ? 'Creating the PowerPoint file…' : ''}
        {state.kind === 'saved' ? `Saved as ${state.name}.` : ''}
      </p>
      {state.kind === 'failed' ? (
        <FileFailed name="PowerPoint file" reason={state.reason} className={styles.soft} />
      ) : null}
    </>
  );
}

/** The most letters of a title; the address takes no more. */
const mostLetters = 120;

type Props = {
  readonly deck: Deck;
  readonly offer: DeckOptions;
  /** Says what was done, for those who do not see it. */
  readonly tell: (news: string) => void;
};

/** The deck as it is so far: its title, its members in order, and what can be done with it. */
export function DeckSection({ deck, offer, tell }: Props) {
  const { members, title, slides } = deck;
  const { title: typed } = useViewQuery();
  const list = useRef<HTMLOListElement>(null);
  const field = useRef<HTMLInputElement>(null);
  /** The control that keeps the focus when its member has moved or gone. */
  const focusing = useRef<{ readonly place: number; readonly name: string }>(undefined);
  useEffect(() => {
    const wanted = focusing.current;
    focusing.current = undefined;
    if (!wanted) return;
    const item = list.current?.children[Math.min(wanted.place, members.length - 1)];
    (item?.querySelector<HTMLElement>(`[data-name="${wanted.name}"]`) ?? field.current)?.focus();
  }, [members]);

  const move = (from: number, to: number, name: string) => {
    const member = members[from];
    if (!member || to < 0 || to >= members.length || to === from) return;
    focusing.current = { place: to, name };
    tell(`${labelOf(member, offer)} moved to position ${to + 1} of ${members.length}.`);
    setDeck(moved(members, from, to));
  };
  const remove = (place: number) => {
    const member = members[place];
    if (!member) return;
    focusing.current = { place, name: 'remove' };
    tell(`${labelOf(member, offer)} removed.`);
    setDeck(members.toSpliced(place, 1));
  };
  const change = (place: number, member: DeckMember) => setDeck(members.with(place, member));
  const keys = keysOf(members);
  return (
    <section className={styles.deck} aria-labelledby="deck">
      <h2 id="deck">Your deck</h2>
      <label className={styles.field}>
        Title
        <input
          ref={field}
          type="text"
          dir="auto"
          value={typed}
          maxLength={mostLetters}
          autoComplete="off"
          onChange={(event) => setQuery({ title: event.target.value }, 'replace')}
        />
      </label>
      {members.length === 0 ? (
        <p className={styles.soft}>Nothing added yet: choose from the list.</p>
      ) : (
        <>
          <ol ref={list}>
            {members.map((member, index) => (
              <DeckItem
                key={keys[index]}
                member={member}
                offer={offer}
                place={{ index, count: members.length } satisfies Place}
                onMove={move}
                onRemove={remove}
                onChange={change}
              />
            ))}
          </ol>
          <div className={styles.actions}>
            <a
              className={`${controls.button} ${styles.present}`}
              href={hrefOf(deckPath(members, title))}
              onClick={(event) => {
                if (!isPlainClick(event)) return;
                event.preventDefault();
                setQuery({ edit: false, slide: undefined });
              }}
            >
              Present {slides.length} slides
            </a>
            <CopyButton label="Copy link" textOf={() => addressOf(deck)} />
            <button
              type="button"
              className={controls.button}
              onClick={() => {
                focusing.current = { place: 0, name: 'none' };
                tell('The deck is empty.');
                setQuery({ deck: '', title: '', edit: false });
              }}
            >
              Clear the deck
            </button>
            {/* What was saved was another deck once it has changed. */}
            <SaveDeck key={`${keys.join(' ')} ${title}`} deck={deck} save={offer.save} />
          </div>
        </>
      )}
    </section>
  );
}
