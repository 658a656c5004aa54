import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { formatViolation } from '../src/domain/verify/violation';
import { verifySources } from './verifySources';

const transcripts = fileURLToPath(new URL('../../shared/briefings', import.meta.url));

describe('verifySources', () => {
  // The transcripts are no part of the repository; where they stand beside it, nothing may differ.
  it.skipIf(!existsSync(transcripts))('finds the data to agree with the transcripts to the letter', () => {
    expect(verifySources(transcripts).map(formatViolation)).toEqual([]);
  });

  it('says which transcript is missing', () => {
    const empty = mkdtempSync(join(tmpdir(), 'verbatim-'));
    expect(verifySources(empty).map(({ file, found }) => ({ file, found }))).toEqual([
      { file: join(empty, 'cac-2022.txt'), found: 'none' },
      { file: join(empty, 'scio-2023.txt'), found: 'none' },
    ]);
  });
});
