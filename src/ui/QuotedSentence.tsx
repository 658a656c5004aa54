import { Fragment } from 'react';
import { sliceOf } from '../domain/codePoints';
import { figurePath, linkNameOf } from '../domain/format';
import type { Indicator, Observation, Quotation } from '../domain/model';
import { hrefOf } from './href';
import styles from './QuotedSentence.module.css';

/** A printed number inside a quotation, with all observations that rest on the same words. */
export type MarkedNumber = { readonly observation: Observation; readonly indicator: Indicator };

/** Words of the sentence that give a period. */
export type MarkedWords = { readonly start: number; readonly phrase: string };

type Props = {
  readonly quotation: Quotation;
  /** Numbers to link, in any order; where two stand at one place, the longest words are shown and the first is linked. */
  readonly numbers: readonly MarkedNumber[];
  /** The number the quotation is shown for, marked more strongly. */
  readonly current?: string;
  /** Words set off because a period rests on them. */
  readonly words?: readonly MarkedWords[];
};

type Mark =
  | {
      readonly kind: 'number';
      readonly start: number;
      readonly end: number;
      readonly numbers: readonly MarkedNumber[];
    }
  | { readonly kind: 'words'; readonly start: number; readonly end: number };

/** Marks in reading order, without overlap: numbers go before words. */
function marksOf({ numbers, words = [], current }: Props): Mark[] {
  const places = new Map<number, MarkedNumber[]>();
  for (const number of numbers) {
    const { start } = number.observation.citation;
    places.set(start, [...(places.get(start) ?? []), number]);
  }
  const marks: Mark[] = [...places].map(([start, group]) => {
    const length = Math.max(...group.map((n) => Array.from(n.observation.citation.phrase).length));
    const ordered = group.toSorted(
      (a, b) => Number(b.observation.id === current) - Number(a.observation.id === current),
    );
    return { kind: 'number', start, end: start + length, numbers: ordered };
  });
  for (const { start, phrase } of words) {
    const end = start + Array.from(phrase).length;
    if (!marks.some((mark) => start < mark.end && mark.start < end))
      marks.push({ kind: 'words', start, end });
  }
  return marks.toSorted((a, b) => a.start - b.start);
}

/** The exact sentence with its numbers as links; the current one is marked. */
export function QuotedSentence(props: Props) {
  const { quotation, current } = props;
  const textBetween = (start: number, end?: number) =>
    sliceOf(quotation.exact, start - quotation.start, end === undefined ? undefined : end - quotation.start);
  let position = quotation.start;
  const parts = marksOf(props).map((mark) => {
    const before = textBetween(position, mark.start);
    const text = textBetween(mark.start, mark.end);
    position = mark.end;
    if (mark.kind === 'words') {
      return (
        <Fragment key={mark.start}>
          {before}
          <span className={styles.words}>{text}</span>
        </Fragment>
      );
    }
    const [first] = mark.numbers;
    if (!first) return before;
    const link = (
      <a
        className={styles.number}
        href={hrefOf(figurePath(first.observation.id))}
        data-cite={first.observation.id}
        data-briefing={quotation.briefing}
        aria-label={`${text}: ${linkNameOf(first.indicator, first.observation)}`}
      >
        {text}
      </a>
    );
    return (
      <Fragment key={mark.start}>
        {before}
        {mark.numbers.some((n) => n.observation.id === current) ? <mark>{link}</mark> : link}
      </Fragment>
    );
  });
  return (
    <q className={styles.sentence} lang="en">
      {parts}
      {textBetween(position)}
    </q>
  );
}
