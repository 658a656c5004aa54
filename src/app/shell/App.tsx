import { type ReactNode, useEffect } from 'react';
import type { Corpus } from '../../domain/corpus';
import { themeOf } from '../../state/store';
import { CorpusContext } from '../../state/useCorpus';
import { useStore } from '../../state/useStore';
import styles from './App.module.css';
import { CitationPanel } from '../citation/CitationPanel';
import { Dialogs } from './Dialogs';
import { followLinks, type Navigation } from '../navigation/followLinks';
import { Notices } from './Notices';
import { PageView } from './PageView';
import { Tooltips } from './Tooltips';
import { TopBar } from './TopBar';
import type { Views } from '../pages/views';

type Props = {
  readonly corpus: Corpus;
  readonly views: Partial<Views>;
  readonly navigation: Navigation;
  /** How a data file is had where it cannot be fetched. */
  readonly saveDataFile?: ((path: string) => void) | undefined;
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

/** The shell: bar, page, citation panel, search. */
export function App({ corpus, views, navigation, saveDataFile, footer, staticMain, onReady }: Props) {
  const theme = useStore(themeOf);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  useEffect(() => followLinks(document, navigation, saveDataFile), [navigation, saveDataFile]);
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
            <PageView views={views} />
          </main>
        ) : (
          <main {...main} {...asStatic(staticMain)} />
        )}
        <CitationPanel />
      </div>
      {footer}
      <Dialogs />
      <Tooltips />
    </CorpusContext>
  );
}
