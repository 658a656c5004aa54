import { useEffect, useMemo, useRef } from 'react';
import type { Corpus } from '../../domain/corpus';
import type { Briefing, Quotation } from '../../domain/model';
import { turnMarksOf, viewExtentOf } from './mapLayout';
import { TranscriptStrip } from './TranscriptStrip';
import hidden from '../../ui/hidden.module.css';
import styles from './TranscriptMap.module.css';
import { useScrollEdges } from './useScrollEdges';
import { useVisible } from './useVisible';

type Props = {
  readonly corpus: Corpus;
  readonly briefing: Briefing;
  readonly quotations: readonly Quotation[];
  /** Those the filter leaves; the same array as long as it leaves the same. */
  readonly shown: readonly Quotation[];
};

/** Where in the transcript one is: a tick for each quotation, a link for each turn that has some. */
export function TranscriptMap({ corpus, briefing, quotations, shown }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const edges = useScrollEdges(list);
  const ids = useMemo(() => shown.map((quotation) => quotation.id), [shown]);
  const visible = useVisible(ids);
  const inView = shown.filter((quotation) => visible.has(quotation.id));
  const current = inView[0]?.turn;
  const turns = briefing.turns.filter((turn) => shown.some((quotation) => quotation.turn === turn.id));
  const view = viewExtentOf(briefing, inView);
  const strip = {
    briefing,
    quotations,
    shownIds: new Set(ids),
    marks: turnMarksOf(
      briefing,
      turns.map((turn) => turn.id),
    ),
    current: turns.findIndex((turn) => turn.id === current),
    ...(view ? { view } : {}),
  };

  useEffect(() => {
    const row = list.current;
    if (!row || current === undefined || row.scrollWidth <= row.clientWidth) return;
    const link = row.querySelector<HTMLElement>(`[href="#${current}"]`);
    // Behind the fade: the style says where names come to rest.
    if (link)
      row.scrollTo({
        left: link.offsetLeft - Number.parseFloat(getComputedStyle(row).scrollPaddingInlineStart),
      });
  }, [current]);

  return (
    <nav className={styles.map} aria-label="Speakers, in the order they spoke" data-briefing={briefing.id}>
      <div className={styles.strip} aria-hidden="true">
        <TranscriptStrip {...strip} direction="down" />
        <TranscriptStrip {...strip} direction="across" />
      </div>
      <ol className={styles.turns} ref={list} data-before={edges.before} data-after={edges.after}>
        {turns.map((turn) => {
          const { name } = corpus.speaker(briefing.id, turn.speaker);
          const count = shown.filter((quotation) => quotation.turn === turn.id).length;
          const word = count === 1 ? 'quotation' : 'quotations';
          return (
            <li key={turn.id}>
              <a href={`#${turn.id}`} aria-current={turn.id === current ? 'true' : undefined}>
                <span className={styles.name}>{name}</span>{' '}
                <span className={styles.count} title={`${count} ${word}`}>
                  {count}
                  <span className={hidden.hidden}>{` ${word}`}</span>
                </span>
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
