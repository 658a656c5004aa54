// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { linkNameOf } from '../../src/domain/format';
import { latestTwoOf, inBoth, twoBriefingsOf } from '../../src/domain/twoBriefings';
import { firstTwo as corpus } from '../../src/state/testing/firstTwo';
import { renderBriefingsStill } from './briefingsStill';

test('the still of two briefings has a link for each of both numbers, in every frame', async () => {
  const still = await renderBriefingsStill({ corpus, hrefOf: (path) => `/base${path}` });
  const sides = latestTwoOf(corpus);
  if (!still || !sides) throw new Error('There are no two briefings');
  const two = twoBriefingsOf(...sides);
  expect(still.html).not.toMatch(/ (?:style|class|id|tabindex)[=\s>]|recharts|clip|undefined|NaN|Infinity/u);
  expect(still.frames.map(({ name }) => name)).toEqual(['narrow', 'middle', 'wide']);
  const names = inBoth(two).flatMap(({ indicator, first, second }) =>
    [first, second].map(({ latest }) => [`/base/figures/${latest.id}`, linkNameOf(indicator, latest)]),
  );
  const page = document.createElement('div');
  page.innerHTML = still.html;
  for (const { name, height } of still.frames) {
    const links = [...page.querySelectorAll(`[data-frame="${name}"] a[data-cite]`)];
    expect(links.map((link) => [link.getAttribute('href'), link.getAttribute('aria-label')])).toEqual(names);
    expect(height).toBeGreaterThan(100);
  }
});
