import { useCorpus } from '../../state/useCorpus';
import { Page } from '../../ui/Page';
import { HedgeSection } from './HedgeSection';
import { LedgerSection } from './LedgerSection';
import { LinkSection } from './LinkSection';
import styles from './MethodView.module.css';
import { PeriodSection } from './PeriodSection';
import { ReadingSections } from './ReadingSections';
import { sections } from './sections';
import { SourceSections } from './SourceSections';

/** How the numbers were read, and how that can be checked. */
export function MethodView() {
  const corpus = useCorpus();
  return (
    <Page
      title="Method"
      lede="How numbers are read from the briefings, which rules apply, and how to check them yourself."
    >
      <div className={styles.frame}>
        <div className={styles.columns}>
          <nav className={styles.contents} aria-label="On this page">
            <ol>
              {Object.entries(sections).map(([id, title]) => (
                <li key={id}>
                  <a href={`#${id}`}>{title}</a>
                </li>
              ))}
            </ol>
          </nav>
          <div className={styles.text}>
            <LinkSection corpus={corpus} />
            <HedgeSection corpus={corpus} />
            <PeriodSection corpus={corpus} />
            <ReadingSections />
            <LedgerSection corpus={corpus} />
            <SourceSections corpus={corpus} />
          </div>
        </div>
      </div>
    </Page>
  );
}
