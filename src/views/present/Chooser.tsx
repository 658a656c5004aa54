import { chartPath } from '../../domain/paths';
import { type ReactNode, useState } from 'react';
import { chartMember, type DeckMember, serializeDeck } from '../../domain/deck';
import { findingPath, topicLabels } from '../../domain/format';
import { topics } from '../../domain/vocabulary';
import controls from '../../ui/CopyButton.module.css';
import { VerdictBadge } from '../../ui/findings/VerdictBadge';
import { hrefOf } from '../../ui/href';
import styles from './Builder.module.css';
import { labelOf } from './changeDeck';
import type { DeckOptions } from './useDeck';

/** Of a long list the first are shown; the search finds the others. */
const mostShown = 24;

type Choice = { readonly member: DeckMember; readonly href: string; readonly about: ReactNode };
type Part = { readonly title: string; readonly topic?: DeckMember; readonly choices: readonly Choice[] };

/** Everything that can be chosen, in parts. */
function partsOf({ catalogue, comparisons }: DeckOptions): readonly Part[] {
  const heads = catalogue.charts.filter(({ isInGroup }) => !isInGroup);
  const parts: readonly Part[] = [
    ...topics.map(
      (topic): Part => ({
        title: topicLabels[topic],
        topic: { kind: 'topic', topic },
        choices: heads
          .filter((chart) => chart.topic === topic)
          .map(({ id, numbers }) => ({
            member: chartMember(id),
            href: hrefOf(chartPath(id)),
            about: numbers === 1 ? '1 number' : `${numbers} numbers`,
          })),
      }),
    ),
    {
      title: 'Comparisons',
      choices: comparisons.map(({ indicators }) => ({
        member: { kind: 'comparison', ids: indicators, scale: 'log' },
        href: hrefOf(`/compare?compare=${indicators.join('~')}`),
        about: `${indicators.length} indicators`,
      })),
    },
    {
      title: 'Findings',
      choices: catalogue.findings.map(({ id, verdict }) => ({
        member: { kind: 'finding', id },
        href: hrefOf(findingPath(id)),
        about: <VerdictBadge verdict={verdict} />,
      })),
    },
  ];
  return parts.filter(({ choices }) => choices.length > 0);
}

type Props = {
  readonly offer: DeckOptions;
  readonly members: readonly DeckMember[];
  readonly onAdd: (member: DeckMember) => void;
};

/** What a deck can be put together from, by topic, with a search. */
export function Chooser({ offer, members, onAdd }: Props) {
  const [text, setText] = useState('');
  const sought = text.toLowerCase().split(/\s+/u).filter(Boolean);
  const isFound =
    (title: string) =>
    ({ member }: Choice) => {
      const own = `${title} ${labelOf(member, offer)}`.toLowerCase();
      return sought.every((word) => own.includes(word));
    };
  const parts = partsOf(offer)
    .map((part) => ({ ...part, choices: part.choices.filter(isFound(part.title)) }))
    .filter(({ choices }) => choices.length > 0);
  const found = parts.reduce((sum, { choices }) => sum + choices.length, 0);
  const chosen = new Set(members.map((member) => serializeDeck([member])));
  return (
    <section className={styles.chooser} aria-labelledby="choose">
      <h2 id="choose">Choose what to show</h2>
      <label className={styles.field}>
        Search charts, comparisons and findings
        <input
          type="search"
          value={text}
          autoComplete="off"
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <p role="status" className={styles.soft}>
        {sought.length === 0 ? '' : `${found} found`}
      </p>
      {parts.map(({ title, topic, choices }) => (
        <section key={title} className={styles.part} aria-label={title}>
          <div className={styles.actions}>
            <h3>{title}</h3>
            {topic && sought.length === 0 ? (
              <button
                type="button"
                className={controls.button}
                aria-label={`Add whole topic: ${title}`}
                onClick={() => onAdd(topic)}
              >
                Add whole topic
              </button>
            ) : null}
          </div>
          <ul className={styles.choices}>
            {choices.slice(0, mostShown).map(({ member, href, about }) => {
              const label = labelOf(member, offer);
              const key = serializeDeck([member]);
              return (
                <li key={key}>
                  <a href={href}>{label}</a>
                  <span className={styles.soft}>
                    {about}
                    {chosen.has(key) ? ', already in the deck' : ''}
                  </span>
                  <button
                    type="button"
                    className={controls.button}
                    aria-label={`Add ${label}`}
                    onClick={() => onAdd(member)}
                  >
                    Add
                  </button>
                </li>
              );
            })}
          </ul>
          {choices.length > mostShown ? (
            <p className={styles.soft}>{choices.length - mostShown} more: search to find them.</p>
          ) : null}
        </section>
      ))}
    </section>
  );
}
