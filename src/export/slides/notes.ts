import { briefingOf } from '../../domain/corpus';
import { basisWords, formatQuantity, nameOf, periodRuleTexts, roleLabels } from '../../domain/format';
import { groupBy } from '../../domain/lookups';
import { formatPeriod } from '../../domain/period';
import { formatDay } from '../../domain/reference';
import { addressOfFigure, type SlideAsk, type Statement } from './statements';

/** How the period of a number is known, with the other sentences it rests on. */
export function basisLineOf({ corpus, observation: { period, citation } }: Statement): string {
  const others = new Set((period.evidence ?? []).map(({ quotation }) => quotation));
  others.delete(citation.quotation);
  const from = [...others].map((id) => ` “${corpus.quotation(id).exact}”`).join('');
  const rule = period.rule === undefined ? '' : ` ${periodRuleTexts[period.rule]}`;
  return `Period: ${formatPeriod(period)}, ${basisWords[period.basis]}.${rule}${from === '' ? '' : ` Based on:${from}`}`;
}

/** Says whose report a speaker repeats, inside a sentence; empty where there is none. */
export const citingWords = (report: string | null | undefined): string =>
  report ? `, citing ${report.charAt(0).toLowerCase()}${report.slice(1)}` : '';

/** Who said it, where and when. */
export function speakerLineOf({ corpus, observation }: Statement): string {
  const briefing = briefingOf(corpus, observation);
  const { name, office, role } = corpus.speaker(briefing.id, observation.speaker);
  const report = citingWords(observation.reportedFrom);
  return `${name}, ${office} (${roleLabels[role].toLowerCase()})${report}. Press briefing of ${formatDay(briefing.held)}`;
}

const paragraphsOf = (ask: SlideAsk, statement: Statement): readonly string[] => {
  const { corpus, observation } = statement;
  return [
    `${nameOf(corpus.indicator(observation.indicator), observation)} (${formatQuantity(observation.quantity)})`,
    basisLineOf(statement),
    addressOfFigure(ask, observation),
  ];
};

/** The speaker's notes: each sentence once in its exact words, who said it, and the numbers it holds. */
export function notesOf(ask: SlideAsk, statements: readonly Statement[]): readonly string[] {
  const bySentence = groupBy(statements, ({ observation }) => [observation.citation.quotation]);
  return [...bySentence].flatMap(([id, group]) => {
    const [first] = group;
    if (!first) return [];
    const { exact, briefing } = first.corpus.quotation(id);
    const { title, publisher } = first.corpus.briefing(briefing);
    return [
      `“${exact}”`,
      `${speakerLineOf(first)}, “${title}”, ${publisher}.`,
      ...group.flatMap((statement) => paragraphsOf(ask, statement)),
      '',
    ];
  });
}
