import { briefingOf, type Corpus } from '../../domain/corpus';
import { figurePath } from '../../domain/paths';
import type { Observation } from '../../domain/model';
import { groupBy } from '../../domain/lookups';
import { formatPeriod } from '../../domain/period';
import { formatDay } from '../../domain/reference';
import { pressBriefingsOf } from '../lists';
import { colourOf } from './look';
import { markSigns } from '../../domain/slotLooks';
import type { MarkShape } from '../../domain/slots';
import type { Line } from './slide';

/** A printed number with the data it is from. */
export type Statement = { readonly corpus: Corpus; readonly observation: Observation };

/** The colour of the briefing that a number was printed in. */
export const colourOfStatement = ({ corpus, observation }: Statement): string =>
  colourOf(corpus.summary(briefingOf(corpus, observation).id).place);

/** What slides need to know of the site. */
export type SlideAsk = {
  /** The whole address of a path. */
  readonly addressOf: (this: void, path: string) => string;
  readonly shapeOf: (this: void, corpus: Corpus, briefing: string) => MarkShape;
};

/** Where a number's page is. */
export const addressOfFigure = (ask: SlideAsk, { id }: Observation): string => ask.addressOf(figurePath(id));

/** Numbers as links, with their periods between them: `564 million 2012 · 560 million [2012]`. */
export const linksOf = (ask: SlideAsk, observations: readonly Observation[]): Line =>
  observations.flatMap((observation, index) => [
    ...(index === 0 ? [] : [{ text: ' · ' }]),
    { text: observation.quantity.printed, address: addressOfFigure(ask, observation) },
    { text: ` ${formatPeriod(observation.period)}` },
  ]);

/** A line for each briefing in the order they were held, with its mark and its numbers. */
export function sourceLinesOf(ask: SlideAsk, statements: readonly Statement[]): readonly Line[] {
  const byBriefing = groupBy(statements, ({ corpus, observation }) => [briefingOf(corpus, observation).id]);
  const groups = [...byBriefing.values()].flatMap((group) => {
    const [first] = group;
    return first
      ? [{ group, corpus: first.corpus, briefing: briefingOf(first.corpus, first.observation) }]
      : [];
  });
  return groups
    .toSorted((a, b) => a.briefing.held.localeCompare(b.briefing.held))
    .map(({ group, corpus, briefing: { id, held } }) => {
      const mark = markSigns[ask.shapeOf(corpus, id)];
      return [
        { text: `${mark} `, colour: colourOf(corpus.summary(id).place) },
        { text: `Press briefing of ${formatDay(held)}: `, isBold: true },
        ...linksOf(
          ask,
          group.map(({ observation }) => observation),
        ),
      ];
    });
}

/** The briefings of numbers that are told apart by something else. */
export function briefingsLineOf(statements: readonly Statement[]): Line {
  const days = statements.map(({ corpus, observation }) => briefingOf(corpus, observation).held);
  return [{ text: `Source: ${pressBriefingsOf(days.toSorted().map(formatDay))}` }];
}
