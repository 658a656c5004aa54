import { useEffect } from 'react';
import { themeOf } from '../state/store';
import { useStore } from '../state/useStore';
import { CitationPanel } from './CitationPanel';
import { followLinks } from './followLinks';
import { Notices } from './Notices';
import { Routes } from './Routes';
import { SearchDialog } from './SearchDialog';
import styles from './App.module.css';
import { TopBar } from './TopBar';
import { Footer } from './Footer';

/** The shell: bar, page, citation panel, search. */
export function App() {
  const theme = useStore(themeOf);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  useEffect(() => followLinks(document), []);
  return (
    <>
      <a className={styles.skip} href="#main">
        Skip to the page
      </a>
      <TopBar />
      <Notices />
      <div className={styles.stage}>
        <main id="main" tabIndex={-1} className={styles.main}>
          <Routes />
        </main>
        <CitationPanel />
      </div>
      <Footer />
      <SearchDialog />
    </>
  );
}
