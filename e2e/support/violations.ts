import { AxeBuilder } from '@axe-core/playwright';
import axe from 'axe-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules among those that colours alone can break. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/** What axe finds, as lines that say where; of a page that has passed and changed its colours alone, only that is asked. */
export async function violationsOf(
  page: ConstructorParameters<typeof AxeBuilder>[0]['page'],
  asked: 'everything' | 'colours' = 'everything',
): Promise<string[]> {
  const builder = new AxeBuilder({ page, axeSource: axe.source })
    // What stands in a frame is tried by itself.
    .options({ resultTypes: ['violations'], iframes: false })
    .setLegacyMode();
  const rules = asked === 'colours' ? builder.withRules(ofColours) : builder.withTags(tags);
  const { violations } = await rules.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}
