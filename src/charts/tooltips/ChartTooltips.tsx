import { autoUpdate, flip, offset, shift, useFloating } from '@floating-ui/react-dom';
import { useEffect, useId, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { briefingOf, type Corpus } from '../../domain/corpus';
import { basisWords, formatQuantity, roleLabels } from '../../domain/format';
import type { Observation } from '../../domain/model';
import { formatPeriod } from '../../domain/period';
import styles from './ChartTooltips.module.css';
import type { MarkElement } from './firstChartInteraction';
import { Glyph } from '../marks/Glyph';
import { colourOf, shapeOf } from '../marks/marks';
import { useActiveMark } from './useActiveMark';

function Content({ corpus, observation }: { corpus: Corpus; observation: Observation }) {
  const { quantity, period, speaker, role, indicator, reportedFrom } = observation;
  const briefing = briefingOf(corpus, observation);
  const person = corpus.speaker(briefing.id, speaker);
  return (
    <>
      <p className={styles.indicator}>{corpus.indicator(indicator).label}</p>
      <p className={styles.printed}>{quantity.printed}</p>
      <p className={styles.value}>{formatQuantity(quantity)}</p>
      <dl className={styles.facts}>
        <dt>Period</dt>
        <dd>
          {formatPeriod(period)}, {basisWords[period.basis]}
        </dd>
        <dt>Briefing</dt>
        <dd>
          <svg className={styles.glyph} viewBox="-9 -9 18 18" width="14" height="14" aria-hidden="true">
            <Glyph
              shape={shapeOf(corpus, briefing.id)}
              comparator="="
              colour={colourOf(corpus, briefing.id)}
              direction="up"
            />
          </svg>
          {briefing.shortName}
        </dd>
        <dt>{roleLabels[role]}</dt>
        <dd>
          {person.name}
          {reportedFrom === undefined
            ? ''
            : `, citing ${reportedFrom.charAt(0).toLowerCase()}${reportedFrom.slice(1)}`}
        </dd>
      </dl>
      <p className={styles.hint}>Select the mark to read the sentence</p>
    </>
  );
}

/** The milestones of a flag, a line each. */
function Names({ names }: { names: string }) {
  return (
    <ul className={styles.names}>
      {names.split('\n').map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  );
}

/** Where a tooltip stands: over or under all that answers to the pointer, a whole row of a chart, at the mark itself. */
function placeOf(mark: Element): DOMRect {
  const target = mark.querySelector('[data-target]') ?? mark;
  const { x, width } = target.getBoundingClientRect();
  const { y, height } = (mark.querySelector('[data-area]') ?? target).getBoundingClientRect();
  return new DOMRect(x, y, width, height);
}

type Props = {
  readonly corpus: Corpus;
  /** The mark that pointer or focus came to before this was loaded. */
  readonly initialMark?: MarkElement | undefined;
  /** The number whose citation is open: that says all and more. */
  readonly cited?: string | undefined;
  /** Indicators whose numbers are told of; others, and flags, are told of by another one on the page. */
  readonly only?: readonly string[];
};

/**
 * What stands behind a mark or flag of any chart of the page, still or live, while the mark or the tooltip
 * itself is hovered, or the mark has keyboard focus. One for the whole page; nothing for numbers not yet known.
 */
export function ChartTooltips({ corpus, initialMark, cited, only }: Props) {
  const { mark: active, keepOpen, letClose } = useActiveMark(initialMark);
  const mark = cited !== undefined && active?.dataset.cite === cited ? undefined : active;
  const id = useId();
  const found = corpus.observation(mark?.dataset.cite ?? '');
  const observation = found && (only?.includes(found.indicator) ?? true) ? found : undefined;
  const [floating, setFloating] = useState<HTMLElement | null>(null);
  const reference = useMemo(
    () => (mark ? { contextElement: mark, getBoundingClientRect: () => placeOf(mark) } : null),
    [mark],
  );
  const { floatingStyles } = useFloating({
    elements: { reference, floating },
    placement: 'top',
    strategy: 'fixed',
    middleware: [offset(6), flip({ padding: 8 }), shift({ padding: 8 })],
    whileElementsMounted: autoUpdate,
  });
  const names = only ? undefined : mark?.dataset.names;
  const isShown = observation !== undefined || names !== undefined;
  useEffect(() => {
    if (!isShown) return undefined;
    mark?.setAttribute('aria-describedby', id);
    return () => mark?.removeAttribute('aria-describedby');
  }, [mark, id, isShown]);
  if (!isShown) return null;
  return createPortal(
    <div
      ref={setFloating}
      id={id}
      role="tooltip"
      className={styles.tooltip}
      style={floatingStyles}
      onPointerEnter={keepOpen}
      onPointerLeave={letClose}
    >
      {observation ? <Content corpus={corpus} observation={observation} /> : <Names names={names ?? ''} />}
    </div>,
    document.body,
  );
}
