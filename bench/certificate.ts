import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** A server's key and certificate, both PEM, and what a browser is told so that it trusts them. */
export type Certificate = {
  readonly key: string;
  readonly cert: string;
  /** SHA-256 of the public key, base64: for Chromium's `--ignore-certificate-errors-spki-list`. */
  readonly fingerprint: string;
};

/** One DER element: its tag, its length, its contents. */
function element(tag: number, ...contents: readonly Buffer[]): Buffer {
  const content = Buffer.concat(contents);
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

const sequence = (...contents: readonly Buffer[]) => element(0x30, ...contents);
const text = (tag: number, words: string) => element(tag, Buffer.from(words, 'latin1'));
const objectId = (hex: string) => element(0x06, Buffer.from(hex, 'hex'));
const bits = (content: Buffer) => element(0x03, Buffer.from([0]), content);

const ecdsaWithSha256 = sequence(objectId('2a8648ce3d040302'));
const commonName = objectId('550403');
const subjectAltName = objectId('551d11');

/** `YYMMDDHHMMSSZ`, as certificates have it until 2049. */
const timeOf = (date: Date) =>
  text(
    0x17,
    date
      .toISOString()
      .replaceAll(/[-:T]|\.\d+/gu, '')
      .slice(2),
  );

const dayInMs = 86_400_000;

/**
 * A certificate for `localhost` and 127.0.0.1 that nobody else has and that ends tomorrow: browsers speak HTTP/2 over
 * TLS only, Node signs but writes no certificates, and OpenSSL's command is not everywhere. RFC 5280 names the parts.
 */
export function createCertificate(now = new Date()): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const publicInfo = publicKey.export({ type: 'spki', format: 'der' });
  const name = sequence(element(0x31, sequence(commonName, text(0x0c, 'localhost'))));
  const hosts = sequence(text(0x82, 'localhost'), element(0x87, Buffer.from([127, 0, 0, 1])));
  const serial = Buffer.concat([Buffer.from([1]), randomBytes(8)]);
  const contents = sequence(
    element(0xa0, element(0x02, Buffer.from([2]))),
    element(0x02, serial),
    ecdsaWithSha256,
    name,
    sequence(timeOf(new Date(now.getTime() - dayInMs)), timeOf(new Date(now.getTime() + dayInMs))),
    name,
    publicInfo,
    element(0xa3, sequence(sequence(subjectAltName, element(0x04, hosts)))),
  );
  const signed = sequence(contents, ecdsaWithSha256, bits(sign('sha256', contents, privateKey)));
  const lines = signed.toString('base64').match(/.{1,64}/gu) ?? [];
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`,
    fingerprint: createHash('sha256').update(publicInfo).digest('base64'),
  };
}
