import type { Corpus } from '../../domain/corpus';
import type { Milestone } from '../../domain/model';
import { formatTime } from '../../domain/period';
import { formatDay } from '../../domain/reference';
import type { Line } from './slide';
import type { SlideAsk } from './statements';

const addressOf = (ask: SlideAsk, corpus: Corpus, { citation }: Milestone): string =>
  ask.addressOf(`/briefings/${corpus.quotation(citation.quotation).briefing}#${citation.quotation}`);

/** Milestones in time order, each a link to the sentence it was reported in. */
export const milestoneLineOf = (ask: SlideAsk, corpus: Corpus, milestones: readonly Milestone[]): Line => [
  { text: 'Milestones: ', isBold: true },
  ...milestones.flatMap((milestone, index) => [
    { text: `${index === 0 ? '' : ' · '}${formatTime(milestone.time)} ` },
    { text: milestone.label, address: addressOf(ask, corpus, milestone) },
  ]),
];

/** Milestones in the speaker's notes, with their sentences. */
export const milestoneNotesOf = (
  ask: SlideAsk,
  corpus: Corpus,
  milestones: readonly Milestone[],
): readonly string[] =>
  milestones.flatMap((milestone) => {
    const { exact, briefing } = corpus.quotation(milestone.citation.quotation);
    return [
      `Milestone, ${formatTime(milestone.time)}: ${milestone.label}`,
      `“${exact}” Press briefing of ${formatDay(corpus.briefing(briefing).held)}.`,
      addressOf(ask, corpus, milestone),
      '',
    ];
  });
