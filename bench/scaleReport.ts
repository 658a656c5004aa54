/** A part of the report on corpora of many thousands of numbers. */
type Part = { readonly title: string; readonly measure: (runs: number) => Promise<string> };

const parts: readonly Part[] = [];

/** What a large corpus costs, as Markdown: a section for each part. */
export async function scaleReport(runs: number): Promise<string> {
  const sections: string[] = [];
  for (const { title, measure } of parts) sections.push(`### ${title}\n\n${await measure(runs)}`);
  return sections.join('\n\n');
}
