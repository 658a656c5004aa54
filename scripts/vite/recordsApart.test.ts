import { expect, test } from 'vitest';
import { recordsApart } from './recordsApart';

const { load } = recordsApart('/site/data') as { readonly load: (id: string) => unknown };

test('a record in a script stops the build; short lists of ids, schemas and what is no data do not', () => {
  for (const file of ['headlines.ts', 'comparisons.ts', 'schemas/findings.schema.json?raw', '../src/a.ts'])
    expect(load(`/site/data/${file}`)).toBeUndefined();
  for (const file of ['index.ts', 'briefings/cac-2022/observations.ts'])
    expect(() => load(`/site/data/${file}`)).toThrow(`A script would hold ${file} of the data`);
});
