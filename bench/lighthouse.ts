import { createServer } from 'node:net';
import { chdir } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import lighthouse from 'lighthouse';
import { serveSite } from '../scripts/site/serve.mjs';
import { auditReport, type PageAudit } from './audits';
import { createCertificate } from './certificate';
import { launchBrowser } from './measure/browser';

const paths = ['/', '/charts/internet-users', '/table', '/figures/internet-users.2023.scio-2023.b'];

chdir(fileURLToPath(new URL('..', import.meta.url)));
const { values: options } = parseArgs({
  options: { runs: { type: 'string', default: '3' }, folder: { type: 'string', default: 'dist' } },
});

/** A port nobody listens on, for the browser to be spoken to. */
const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

const { key, cert, fingerprint } = await createCertificate();
const site = await serveSite({ folder: options.folder, secure: { key, cert } });
const pages: PageAudit[] = [];
const absent: string[] = [];
for (const path of paths) {
  const runs: PageAudit['runs'][number][] = [];
  for (let run = 1; run <= Number(options.runs); run += 1) {
    console.error(`Lighthouse, run ${run} of ${options.runs}: ${path}`);
    const port = await freePort();
    // A browser of its own for each run, so that none finds what another has loaded.
    const browser = await launchBrowser(fingerprint, [`--remote-debugging-port=${port}`]);
    const result = await lighthouse(site.url + path.slice(1), { port, logLevel: 'error', output: 'json' });
    await browser.close();
    if (!result || result.lhr.runtimeError) break;
    runs.push(result.lhr);
  }
  if (runs.length > 0) pages.push({ path, runs });
  else absent.push(path);
}
await site.close();
console.log(auditReport(pages));
if (absent.length > 0) console.log(`\nNot there, so not audited: ${absent.join(', ')}.`);
