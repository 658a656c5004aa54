import { figurePath } from '../../src/domain/paths';
import { briefingOf, type Corpus } from '../../src/domain/corpus';
import { linkNameOf } from '../../src/domain/format';
import { formatDay } from '../../src/domain/reference';
import { escapeXml } from '../../src/domain/escapeXml';

/** The numbers that a page links, by the addresses in its markup. */
function numbersIn(corpus: Corpus, body: string) {
  const addresses = new Set(
    [...body.matchAll(/href="?(\/figures\/[^\s">]+)/gu)].map(([, address]) => address),
  );
  return corpus.inReadingOrder.filter(({ id }) => addresses.has(figurePath(id)));
}

/** What the dialog shows of each number on a page, by the address of the number; undefined where there is none. */
export function sentencesOf(corpus: Corpus, body: string): Readonly<Record<string, string>> | undefined {
  const numbers = numbersIn(corpus, body);
  if (numbers.length === 0) return undefined;
  return Object.fromEntries(
    numbers.map((observation) => {
      const { id, indicator, citation, speaker } = observation;
      const briefing = briefingOf(corpus, observation);
      const name = escapeXml(linkNameOf(corpus.indicator(indicator), observation));
      const sentence = escapeXml(corpus.quotation(citation.quotation).exact);
      const who = escapeXml(corpus.speaker(briefing.id, speaker).name);
      const markup = `<h2>${name}</h2><blockquote><q>${sentence}</q></blockquote><p>${who}, ${formatDay(briefing.held)}</p><a href=${figurePath(id)}>Open as a page</a>`;
      return [figurePath(id), markup];
    }),
  );
}

/** The sentence a number was printed in, by the address of the number. */
export function sentenceAt(corpus: Corpus, address: string): string | undefined {
  const found = corpus.inReadingOrder.find(({ id }) => address.endsWith(figurePath(id)));
  return found && corpus.quotation(found.citation.quotation).exact;
}
