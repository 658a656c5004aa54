import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import type { Corpus } from '../../src/domain/corpus';
import { createWhole } from '../../src/domain/findings/whole';
import type { Dataset } from '../../src/domain/model';
import { verifyDataset } from '../../src/domain/verify/dataset';
import { formatViolations } from '../../src/domain/verify/violation';
import { dataFilesOf as filesOfCorpus, dataTypeOf } from '../../src/export/dataFiles';
import { sha256 } from '../sha256';

const schema = (name: string) => readFileSync(new URL(`../../data/schemas/${name}`, import.meta.url), 'utf8');

/** Throws with all its violations where a dataset breaks a rule. */
export function requireRules(source: Dataset): void {
  const violations = verifyDataset(source, sha256);
  if (violations.length > 0) {
    throw new Error(
      `The data breaks its rules in ${violations.length} ${violations.length === 1 ? 'place' : 'places'}.\n${formatViolations(violations)}`,
    );
  }
}

/** The published files of a corpus by their path under the site, whose address has no slash at its end. */
export function dataFilesOf(corpus: Corpus, site: string): ReadonlyMap<string, string> {
  return new Map([
    ...filesOfCorpus(corpus, (path) => `${site}${path}`),
    ['/data/observations.schema.json', schema('observations.schema.json')],
    ['/data/quotations.schema.json', schema('quotations.schema.json')],
    ['/data/findings.schema.json', schema('findings.schema.json')],
  ]);
}

/** Serves a dataset as files beside the pages of a development server on `host`, where it keeps every rule. */
export function publishData(dataset: Dataset, host: string): Plugin {
  let site = host;
  const filesNow = () => {
    requireRules(dataset);
    return dataFilesOf(createWhole(dataset), site);
  };
  return {
    name: 'verbatim:publish-data',
    configResolved({ base }) {
      site = `${host}${base.replace(/\/$/u, '')}`;
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname;
        const source = path.startsWith('/data/') ? filesNow().get(path) : undefined;
        if (source === undefined) return next();
        response.setHeader('content-type', dataTypeOf(path));
        response.end(source);
      });
    },
  };
}
