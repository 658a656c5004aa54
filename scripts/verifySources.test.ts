import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { dataset as ten, madeUp } from '../fixtures/ten';
import { dataset as three } from '../fixtures/three';
import { folders } from '../fixtures/three/briefings';
import { formatViolation } from '../src/domain/verify/violation';
import { dataset } from '#data';
import { lockOf } from './lock/lockOf';
import { verifySources } from './verifySources';

const transcripts = fileURLToPath(new URL('../../shared/briefings', import.meta.url));

describe('verifySources', () => {
  const made = fileURLToPath(new URL('../fixtures/transcripts', import.meta.url));
  const isMadeUp = ({ id }: { readonly id: string }) => existsSync(join(made, `${id}.txt`));

  it('finds the made-up third briefing to agree with its transcript', () => {
    expect(three.briefings.filter(isMadeUp)).toHaveLength(1);
    expect(verifySources(three, made).filter(({ found }) => found !== 'none')).toEqual([]);
  });

  it('finds the lock file of the made-up third briefing to be what the command writes', async () => {
    const [folder] = folders;
    const transcript = readFileSync(join(made, `${folder.briefing.id}.txt`), 'utf8');
    expect(lockOf(folder, transcript)).toEqual({ lock: folder.lock, problems: [] });
  });

  it('finds ten made-up briefings to agree with their transcripts', () => {
    const at = mkdtempSync(join(tmpdir(), 'verbatim-'));
    for (const { folder, transcript } of madeUp)
      writeFileSync(join(at, `${folder.briefing.id}.txt`), transcript);
    expect(verifySources(ten, at).map(formatViolation)).toEqual([]);
  });

  // The transcripts are no part of the repository; where they stand beside it, nothing may differ.
  it.skipIf(!existsSync(transcripts))('finds the data to agree with the transcripts to the letter', () => {
    expect(verifySources(dataset, transcripts).map(formatViolation)).toEqual([]);
  });

  it('says which transcript is missing', () => {
    const empty = mkdtempSync(join(tmpdir(), 'verbatim-'));
    expect(verifySources(dataset, empty).map(({ file, found }) => ({ file, found }))).toEqual(
      dataset.briefings.map(({ id }) => ({ file: join(empty, `${id}.txt`), found: 'none' })),
    );
  });
});
