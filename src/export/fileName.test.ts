import { expect, it } from 'vitest';
import { fileNameOf } from './fileName';

it('names a file by what it holds, its years and its kind', () => {
  expect(fileNameOf(['internet-users'], { from: 2012, to: 2023 }, 'png')).toBe(
    'verbatim-internet-users-2012-2023.png',
  );
  expect(fileNameOf(['Rules & <fines>'], { from: 2021, to: 2021 }, 'pptx')).toBe(
    'verbatim-rules-fines-2021.pptx',
  );
  expect(fileNameOf(['internet-users.2021.a'], undefined, 'svg')).toBe('verbatim-internet-users-2021-a.svg');
});

const name = (title: string) => fileNameOf([title], undefined, 'pptx');

it('keeps letters of any script, and drops what no name of a file may hold', () => {
  expect(name('互联网用户 2012')).toBe('verbatim-互联网用户-2012.pptx');
  expect(name('عدد المستخدمين')).toBe('verbatim-عدد-المستخدمين.pptx');
  expect(name('Économie: à/b\\c?')).toBe('verbatim-economie-a-b-c.pptx');
  expect(name('🌳')).toBe('verbatim.pptx');
  expect(name('𠀋'.repeat(90))).toBe(`verbatim-${'𠀋'.repeat(80)}.pptx`);
});
