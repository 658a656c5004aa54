import { type DragEvent, useState } from 'react';
import type { DeckMember } from '../../domain/deck';
import controls from '../../ui/CopyButton.module.css';
import styles from './Builder.module.css';
import { labelOf, rescaled } from './changeDeck';
import type { DeckOptions } from './useDeck';

/** Where a member stands in its deck, from 0. */
export type Place = { readonly index: number; readonly count: number };

type Props = {
  readonly member: DeckMember;
  readonly offer: DeckOptions;
  readonly place: Place;
  /** `name` is the control that asked. */
  readonly onMove: (from: number, to: number, name: string) => void;
  readonly onRemove: (place: number) => void;
  readonly onChange: (place: number, member: DeckMember) => void;
};

const kindWords: Readonly<Record<DeckMember['kind'], string>> = {
  chart: 'Chart',
  comparison: 'Comparison',
  finding: 'Finding',
  topic: 'Topic',
};

const scaleWords = {
  chart: { linear: 'Linear scale', log: 'Log scale', index: 'Index' },
  comparison: { log: 'Log scale', index: 'Linear scale' },
} as const;

/** What a drag brings along: the place it began at. */
const dragType = 'text/plain';

/** How a member is shown, where there is a choice. */
function Settings({
  member,
  label,
  change,
}: {
  member: DeckMember;
  label: string;
  change: (to: DeckMember) => void;
}) {
  if (member.kind !== 'chart' && member.kind !== 'comparison') return null;
  return (
    <span className={styles.settings}>
      <select
        className={controls.button}
        aria-label={`Scale of ${label}`}
        value={member.scale}
        onChange={(event) => change(rescaled(member, event.target.value))}
      >
        {Object.entries(scaleWords[member.kind]).map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
      {member.kind === 'chart' ? (
        <label>
          <input
            type="checkbox"
            aria-label={`Milestones in ${label}`}
            checked={member.hasMilestones}
            onChange={(event) => change({ ...member, hasMilestones: event.target.checked })}
          />
          Milestones
        </label>
      ) : null}
    </span>
  );
}

/** A member of the deck, with the ways to move, show and remove it. */
export function DeckItem({ member, offer, place, onMove, onRemove, onChange }: Props) {
  const { index, count } = place;
  const [isOver, setOver] = useState(false);
  const label = labelOf(member, offer);
  const chart = member.kind === 'chart' && offer.catalogue.charts.find(({ id }) => id === member.id);
  const hasChoice = member.kind === 'comparison' || (chart && chart.isAlongTime);
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onMove(Number(event.dataTransfer.getData(dragType)), index, 'up');
  };
  return (
    // Dragging does what the buttons do.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      className={styles.item}
      data-over={isOver ? '' : undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <span
        className={styles.handle}
        draggable
        aria-hidden="true"
        onDragStart={(event) => event.dataTransfer.setData(dragType, String(index))}
      >
        ⠿
      </span>
      <span className={styles.name}>
        <span className={styles.soft}>{kindWords[member.kind]}</span> {label}
        {hasChoice ? <Settings member={member} label={label} change={(to) => onChange(index, to)} /> : null}
      </span>
      <span className={styles.buttons}>
        <button
          type="button"
          className={controls.button}
          data-name="up"
          aria-label={`Move up: ${label}`}
          aria-disabled={index === 0}
          onClick={() => onMove(index, index - 1, 'up')}
        >
          <span aria-hidden="true">↑</span>
        </button>
        <button
          type="button"
          className={controls.button}
          data-name="down"
          aria-label={`Move down: ${label}`}
          aria-disabled={index === count - 1}
          onClick={() => onMove(index, index + 1, 'down')}
        >
          <span aria-hidden="true">↓</span>
        </button>
        <button
          type="button"
          className={controls.button}
          data-name="remove"
          aria-label={`Remove: ${label}`}
          onClick={() => onRemove(index)}
        >
          <span aria-hidden="true">×</span>
        </button>
      </span>
    </li>
  );
}
