import { type ComponentType, useEffect, useRef } from 'react';
import styles from './ChartView.module.css';

/** Draws what is said over or under a chart; absent where a prerendered page has it. */
export type CaptionContents = ComponentType<{ readonly indicatorId: string }>;

let sent = '';
let sentSentence = '';

/** Remembers what a prerendered page says of its chart before it is taken over, for when the chart is shown again. */
export function keepCaption(document: Document): void {
  sent = document.querySelector('[data-caption]')?.innerHTML ?? '';
  sentSentence = document.querySelector('[data-sentence]')?.innerHTML ?? '';
}

/** What a chart shows, in one sentence over it. It answers to no state of the page. */
export function ChartHeadline({ indicatorId, Contents }: Props) {
  const shared = { className: styles.sentence, 'data-sentence': '' };
  return Contents ? (
    <p {...shared}>
      <Contents indicatorId={indicatorId} />
    </p>
  ) : (
    <p {...shared} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: sentSentence }} />
  );
}

type Props = { readonly indicatorId: string; readonly Contents: CaptionContents | undefined };

/** What is said of a chart. It answers to no state of the page; only its folded part is open on paper. */
export function ChartCaption({ indicatorId, Contents }: Props) {
  const caption = useRef<HTMLElement>(null);
  useEffect(() => {
    const print = window.matchMedia('print');
    let wasOpen = false;
    const fold = () => {
      const words = caption.current?.querySelector('details');
      if (!words) return;
      if (print.matches) wasOpen = words.open;
      words.open = print.matches || wasOpen;
    };
    print.addEventListener('change', fold);
    return () => print.removeEventListener('change', fold);
  }, []);
  const shared = { ref: caption, className: styles.caption, 'data-caption': '' };
  return Contents ? (
    <figcaption {...shared}>
      <Contents indicatorId={indicatorId} />
    </figcaption>
  ) : (
    <figcaption {...shared} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: sent }} />
  );
}
