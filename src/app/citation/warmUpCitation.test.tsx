// @vitest-environment happy-dom
import { useEffect } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { createCorpus } from '../../domain/corpus';
import { sample } from '../../domain/testing/sample';
import * as drawing from '../../ui/citation/Citation';
import { warmUpCitation } from './warmUpCitation';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('a rehearsal draws the citation, shows nothing and leaves nothing', async () => {
  const thrown: unknown[] = [];
  vi.stubGlobal('reportError', (error: unknown) => thrown.push(error));
  const gone = vi.fn<() => void>();
  const { Citation } = drawing;
  vi.spyOn(drawing, 'Citation').mockImplementation((props) => {
    useEffect(() => gone, []);
    return <Citation {...props} />;
  });
  const before = document.documentElement.outerHTML;
  warmUpCitation(createCorpus(sample), 'benches.2019.park-2020.a');
  await vi.waitFor(() => expect(gone).toHaveBeenCalledOnce());
  expect(thrown).toEqual([]);
  expect(document.documentElement.outerHTML).toBe(before);
});
