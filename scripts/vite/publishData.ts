import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { createWhole } from '../../src/domain/findings/whole';
import type { Dataset } from '../../src/domain/model';
import { verifyDataset } from '../../src/domain/verify/dataset';
import { formatViolations } from '../../src/domain/verify/violation';
import { dataFilesOf as filesOfCorpus, dataTypeOf } from '../../src/export/dataFiles';
import { sha256 } from '../sha256';

const schema = (name: string) => readFileSync(new URL(`../../data/schemas/${name}`, import.meta.url), 'utf8');

/** The published files by their path under the site, whose address has no slash at its end, made from a dataset that keeps every rule; throws with all violations otherwise. */
export function dataFilesOf(source: Dataset, site: string): ReadonlyMap<string, string> {
  const violations = verifyDataset(source, sha256);
  if (violations.length > 0) {
    throw new Error(
      `The data breaks its rules in ${violations.length} ${violations.length === 1 ? 'place' : 'places'}.\n${formatViolations(violations)}`,
    );
  }
  return new Map([
    ...[...filesOfCorpus(createWhole(source), (path) => `${site}${path}`)].map(
      ([path, text]) => [path.slice(1), text] as const,
    ),
    ['data/observations.schema.json', schema('observations.schema.json')],
    ['data/quotations.schema.json', schema('quotations.schema.json')],
    ['data/findings.schema.json', schema('findings.schema.json')],
  ]);
}

/** Publishes a dataset as files beside the pages of a site on `host`, and stops the build when the data breaks a rule. */
export function publishData(dataset: Dataset, host: string): Plugin {
  let site = host;
  return {
    name: 'verbatim:publish-data',
    configResolved({ base }) {
      site = `${host}${base.replace(/\/$/u, '')}`;
    },
    applyToEnvironment: (environment) => environment.name === 'client',
    generateBundle() {
      for (const [fileName, source] of dataFilesOf(dataset, site))
        this.emitFile({ type: 'asset', fileName, source });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
        const source = path.startsWith('data/') ? dataFilesOf(dataset, site).get(path) : undefined;
        if (source === undefined) return next();
        response.setHeader('content-type', dataTypeOf(path));
        response.end(source);
      });
    },
  };
}
