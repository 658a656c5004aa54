import { AxeBuilder } from '@axe-core/playwright';
import axe from 'axe-core';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds, as lines that say where. */
export async function violationsOf(
  page: ConstructorParameters<typeof AxeBuilder>[0]['page'],
): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page, axeSource: axe.source })
    // What stands in a frame is tried by itself.
    .options({ resultTypes: ['violations'], iframes: false })
    .withTags(rules)
    .setLegacyMode()
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}
