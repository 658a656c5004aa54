import { createHash, createPublicKey } from 'node:crypto';
import { generate } from 'selfsigned';

/** A server's key and certificate, both PEM, and what a browser is told so that it trusts them. */
export type Certificate = {
  readonly key: string;
  readonly cert: string;
  /** SHA-256 of the public key, base64: for Chromium's `--ignore-certificate-errors-spki-list`. */
  readonly fingerprint: string;
};

const dayInMs = 86_400_000;

/**
 * A certificate for `localhost` and 127.0.0.1 that nobody else has and that ends tomorrow: browsers speak HTTP/2 over
 * TLS only.
 */
export async function createCertificate(now = new Date()): Promise<Certificate> {
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(now.getTime() - dayInMs),
    notAfterDate: new Date(now.getTime() + dayInMs),
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  const publicInfo = createPublicKey(made.public).export({ type: 'spki', format: 'der' });
  return {
    key: made.private,
    cert: made.cert,
    fingerprint: createHash('sha256').update(publicInfo).digest('base64'),
  };
}
