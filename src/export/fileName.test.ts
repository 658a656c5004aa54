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
