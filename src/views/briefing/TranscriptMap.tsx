import { useEffect, useMemo, useRef } from 'react';
import type { Corpus } from '../../domain/corpus';
import type { Briefing, Quotation } from '../../domain/model';
import { turnMarksOf, viewExtentOf, extentOf, type Extent, type Mark } from './mapLayout';
import hidden from '../../ui/hidden.module.css';
import styles from './TranscriptMap.module.css';
import { useScrollEdges } from './useScrollEdges';
import { useVisible } from './useVisible';

type StripProps = {
  readonly briefing: Briefing;
  readonly quotations: readonly Quotation[];
  readonly shownIds: ReadonlySet<string>;
  readonly marks: readonly Mark[];
  /** Index of the turn being read, or -1. */
  readonly current: number;
  readonly view?: Extent;
  /** Downwards with lines that lead to the labels, or across without. */
  readonly direction: 'down' | 'across';
};

/**
 * Places across the drawing, whose length is 100: the bar that says what is in view, the strip, and beyond it the
 * brackets of the turns, from which lines lead to their labels.
 */
const viewEnd = 7;
const body = { from: 13, to: 38 };
const bracket = 48;
/** Leaves a gap between the brackets of neighbours. */
const bracketInset = 0.3;

/** The transcript drawn as a strip to scale. It repeats the links beside it, so it is hidden from screen readers. */
function TranscriptStrip({ briefing, quotations, shownIds, marks, current, view, direction }: StripProps) {
  const isDown = direction === 'down';
  const bar = (along: Extent, across: Extent) => {
    const [length, thickness] = [along.to - along.from, across.to - across.from];
    return isDown
      ? { x: across.from, y: along.from, width: thickness, height: length }
      : { x: along.from, y: across.from, width: length, height: thickness };
  };
  return (
    <svg
      className={isDown ? styles.down : styles.across}
      viewBox={isDown ? '0 0 100 100' : `0 0 100 ${body.to}`}
      preserveAspectRatio="none"
      focusable="false"
    >
      <rect className={styles.ground} {...bar({ from: 0, to: 100 }, body)} />
      {view ? <rect className={styles.view} {...bar(view, { from: 0, to: viewEnd })} /> : null}
      {quotations.map((quotation) => (
        <rect
          key={quotation.id}
          className={shownIds.has(quotation.id) ? styles.tick : styles.hidden}
          {...bar(extentOf(briefing, quotation), body)}
        />
      ))}
      {isDown
        ? marks.map(({ from, to, label }, index) => {
            const middle = (from + to) / 2;
            const [top, bottom] = [
              Math.min(middle, from + bracketInset),
              Math.max(middle, to - bracketInset),
            ];
            return (
              <path
                key={label}
                className={index === current ? styles.current : styles.leader}
                d={`M${bracket} ${top}V${bottom}M${bracket} ${middle}C76 ${middle} 72 ${label} 100 ${label}`}
              />
            );
          })
        : null}
    </svg>
  );
}

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
