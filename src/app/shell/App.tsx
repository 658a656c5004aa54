import { type ReactNode, useEffect } from 'react';
import type { Corpus } from '../../domain/corpus';
import { CorpusContext } from '../../state/useCorpus';
import styles from './App.module.css';
import { Dialogs } from './Dialogs';
import { Notices } from './Notices';
import { PageView } from './PageView';
import { Tooltips } from './Tooltips';
import { TopBar } from './TopBar';
import type { Views } from '../pages/views';

type Props = {
  /** The page of a document that has one only; absent where it is that of the address. */
  readonly path?: string;
  readonly corpus: Corpus;
  readonly views: Partial<Views>;
  /** The end of every page: as it was prerendered, or drawn here. */
  readonly footer: ReactNode;
  /** The markup of a page that stays as it was prerendered: nothing in it answers to the state. */
  readonly staticMain?: string | undefined;
  /** Called once the state of the address is on the page. */
  readonly onReady?: () => void;
};

/** Makes an element keep what was prerendered in it, and costs no script. */
export const asStatic = (html: string) =>
  ({ suppressHydrationWarning: true, dangerouslySetInnerHTML: { __html: html } }) as const;

/** The shell: bar, page, search. The citation panel stands outside: pages change beside it. */
export function App({ path, corpus, views, footer, staticMain, onReady }: Props) {
  useEffect(() => onReady?.(), [onReady]);
  const main = { id: 'main', tabIndex: -1, className: styles.main };
  return (
    <CorpusContext value={corpus}>
      <a className={styles.skip} href="#main">
        Skip to main content
      </a>
      <TopBar />
      <Notices />
      <div className={styles.stage}>
        {staticMain === undefined ? (
          <main {...main}>
            <PageView path={path} views={views} />
          </main>
        ) : (
          <main {...main} {...asStatic(staticMain)} />
        )}
      </div>
      {footer}
      <Dialogs />
      <Tooltips />
    </CorpusContext>
  );
}
