import { stillVariantsOf } from '../../src/app/embed/stillVariants';
import { measureWords } from '../../src/charts/forms/measureWords';
import type { Corpus } from '../../src/domain/corpus';
import { pageOf } from '../../src/domain/pages';
import { chartInForm } from '../../src/domain/series';
import { type OtherStillFile, otherStillPath } from '../../src/state/otherStills';
import { wireFileOf } from './edition';
import type { Stills } from './pageStills';
import type { SiteFile } from './siteWriter';

/** The drawings that the page of a chart shows in the place of the one it is sent with, on other scales. */
export function stillFilesOf(path: string, corpus: Corpus, stills: Stills, edition: string): SiteFile[] {
  const page = pageOf(path);
  if (page.kind !== 'chart') return [];
  const chart = chartInForm(corpus, page.id);
  return stillVariantsOf(corpus, page.id)
    .filter(({ hasMilestones }) => !hasMilestones)
    .map((other) => {
      const file: OtherStillFile = {
        still: stills.other(page.id, other),
        words: measureWords(chart, other.scale),
      };
      const content = wireFileOf(edition, JSON.stringify(file));
      return { path: otherStillPath(page.id, other.scale), content, hasEdition: true };
    });
}
