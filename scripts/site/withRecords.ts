import type { Dataset } from '../../src/domain/model';

/** Where the records stand in the dashboard in one file: no script, so that its policy is the same whatever they say. */
export const recordsPlace = '<script type="application/json" id="records"></script>';

/** The dashboard in one file with its records. */
export function withRecords(template: string, dataset: Dataset): string {
  if (!template.includes(recordsPlace))
    throw new Error('The dashboard in one file has no place for its records');
  // Nothing in a text may end the element.
  const json = JSON.stringify(dataset).replaceAll('<', String.raw`\u003c`);
  return template.replace(recordsPlace, () => recordsPlace.replace('><', () => `>${json}<`));
}
