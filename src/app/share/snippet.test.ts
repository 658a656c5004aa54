import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import hostScript from './embedHost.js?raw';
import { sideOf, snippetOf } from './snippet';

const site = 'https://v.example/verbatim/';
const ask = {
  src: `${site}embed/charts/users?scale=log&theme=dark`,
  site,
  title: 'Users "online"',
  height: 480,
};

describe('a snippet', () => {
  test('of a size is a frame and nothing else', () => {
    expect(snippetOf({ ...ask, width: 640 })).toBe(
      `<iframe src="${site}embed/charts/users?scale=log&amp;theme=dark" title="Users &quot;online&quot;" width="640" height="480" loading="lazy" style="border:0"></iframe>`,
    );
  });

  test('that fits carries a script of less than 1 kB, and a height for where that does not run', () => {
    const [frame = '', script = ''] = snippetOf(ask).split('\n');
    expect(frame).toContain('width="100%" height="480"');
    expect(script).toMatch(/^<script data-site="https:\/\/v\.example\/verbatim\/">\(function.*<\/script>$/u);
    expect(script.length).toBeLessThan(1000);
    expect(script).not.toMatch(/\/\/ |\/\*/u);
  });
});

test.each([
  ['640', 'width', 640],
  [' 320 ', 'width', 320],
  ['240', 'height', 240],
])('%j is a %s', (text, side, value) => {
  expect(sideOf(text, side as 'width')).toBe(value);
});

test.each(['', '319', '4001', '6e2', '-640', 'wide', '640.5'])('%j is no width, and why is said', (text) => {
  expect(sideOf(text, 'width')).toContain('from 320 to 4000');
});

type Frame = { readonly src: string; readonly contentWindow: object; readonly style: { height: string } };
const known = (src: string): Frame => ({ src, contentWindow: {}, style: { height: '' } });

/** The script as it is pasted, without what only its reader needs. */
const pastedScript = /<script data-site="[^"]*">(.*)<\/script>/u.exec(snippetOf(ask))?.[1] ?? '';

/** Runs the script in a page with these frames; the way to say something to it. */
function hostWith(frames: readonly Frame[], script: object, code = hostScript) {
  let listen: ((event: object) => void) | undefined;
  runInNewContext(code, {
    document: { currentScript: { dataset: {}, src: '', ...script }, querySelectorAll: () => frames },
    addEventListener: (_: string, listener: (event: object) => void) => {
      listen = listener;
    },
  });
  return (data: unknown, source: object | null) => listen?.({ data, source });
}

describe.each([
  ['pasted', { dataset: { site } }, pastedScript],
  ['served', { src: `${site}embed-host.js?1` }, hostScript],
])('the script of the page around, %s', (_, script, code) => {
  const pageOf = () => {
    const [frame, other] = [
      known(`${site}embed/charts/users`),
      known('https://elsewhere.test/embed/charts/users'),
    ];
    return { frame, other, say: hostWith([frame, other], script, code) };
  };

  test('gives the frame that asks its height, and no other', () => {
    const { frame, other, say } = pageOf();
    say({ type: 'verbatim:height', height: 512 }, frame.contentWindow);
    expect([frame.style.height, other.style.height]).toEqual(['512px', '']);
  });

  test('does not listen to other senders, other messages or absurd heights', () => {
    const { frame, other, say } = pageOf();
    say({ type: 'verbatim:height', height: 512 }, other.contentWindow);
    say({ type: 'verbatim:height', height: 512 }, null);
    say({ type: 'height', height: 512 }, frame.contentWindow);
    say('verbatim:height', frame.contentWindow);
    say(null, frame.contentWindow);
    for (const height of [0, -5, 'high', '512', [512], Number.NaN])
      say({ type: 'verbatim:height', height }, frame.contentWindow);
    expect([frame.style.height, other.style.height]).toEqual(['', '']);
    say({ type: 'verbatim:height', height: 1e9 }, frame.contentWindow);
    expect(frame.style.height).toBe('4000px');
  });
});

test('a script that does not know its site changes no frame', () => {
  const frame = known(`${site}embed/charts/users`);
  hostWith([frame], {})({ type: 'verbatim:height', height: 512 }, frame.contentWindow);
  expect(frame.style.height).toBe('');
});
