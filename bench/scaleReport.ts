import { formatSites, measureSite, type SiteCost } from './scale/sites';
import { formatRows, measureTable } from './scale/table';

const sizes = [1000, 10_000, 100_000];

async function sitesReport(tell: (progress: string) => void): Promise<string> {
  const costs: SiteCost[] = [];
  for (const size of sizes) {
    tell(`site of ${size} observations`);
    costs.push(await measureSite(size));
  }
  return formatSites(costs);
}

/** What corpora of many thousands of numbers cost, as Markdown: the site, and the table in use. */
export async function scaleReport(runs: number, tell: (progress: string) => void): Promise<string> {
  const sites = await sitesReport(tell);
  tell('table');
  const table = formatRows(await measureTable(sizes, { runs }));
  return `### The site\n\n${sites}\n\n### The table\n\nNo throttling, medians of ${runs} runs.\n\n${table}`;
}
