// @vitest-environment happy-dom
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { latestTwoOf } from '../../domain/twoBriefings';
import { firstTwo as corpus } from '../../state/testing/firstTwo';
import { CorpusContext } from '../../state/useCorpus';
import { BriefingsSection } from './BriefingsSection';

const sides = latestTwoOf(corpus) ?? expect.fail('There are no two briefings');

test('where there is no still the chart is drawn in its place, with the marks of both briefings', async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 640, 300));
  const host = document.body.appendChild(document.createElement('div'));
  const root = createRoot(host);
  root.render(
    <CorpusContext value={corpus}>
      <BriefingsSection sides={sides} />
    </CorpusContext>,
  );
  await vi.waitFor(() => expect(host.querySelectorAll('svg a[data-cite]')).toHaveLength(8), 4000);
  expect(host.querySelectorAll('[data-pending]')).toHaveLength(0);
  expect(host.querySelector('[data-frame="middle"] svg')).not.toBeNull();
  root.unmount();
  vi.restoreAllMocks();
});
