import { X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:http2';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { serveSite } from '../scripts/site/serve.mjs';
import { createCertificate } from './certificate';

it('names this computer, holds today, and is signed by itself', async () => {
  const now = new Date('2026-03-16T12:00:00Z');
  const read = new X509Certificate((await createCertificate(now)).cert);
  expect(read.checkHost('localhost')).toBe('localhost');
  expect(read.checkIP('127.0.0.1')).toBe('127.0.0.1');
  expect(read.verify(read.publicKey)).toBe(true);
  expect(new Date(read.validFrom).toISOString()).toBe('2026-03-15T12:00:00.000Z');
  expect(new Date(read.validTo).toISOString()).toBe('2026-03-17T12:00:00.000Z');
});

it('is never the same twice', async () => {
  expect((await createCertificate()).fingerprint).not.toBe((await createCertificate()).fingerprint);
});

it('lets a site be served over HTTP/2 to those who trust it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-secure-'));
  writeFileSync(join(folder, 'index.html'), 'the overview');
  const { key, cert } = await createCertificate();
  const site = await serveSite({ folder, host: '127.0.0.1', secure: { key, cert } });
  const session = connect(site.url, { ca: cert });
  const stream = session.request({ ':path': '/' });
  expect(await text(stream)).toBe('the overview');
  expect(session.alpnProtocol).toBe('h2');
  session.close();
  await site.close();
  rmSync(folder, { recursive: true });
});
