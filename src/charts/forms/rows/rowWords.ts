import { formatPeriod } from '../../../domain/period';
import type { ChartMark } from '../../marks/marks';

/** What a row says, before it has a place. */
export type RowWords = {
  readonly mark: ChartMark;
  /** Empty where the row above already says it, or the whole chart is of one indicator. */
  readonly title: string;
  readonly note: string;
  /** Title and note in one, where they are not set apart. */
  readonly name: string;
  readonly isFirstOfIndicator: boolean;
};

const speakerOf = ({ briefing, observation }: ChartMark): string =>
  briefing.speakers.find((speaker) => speaker.id === observation.speaker)?.name ?? '';

const briefingNote = ({ briefing, observation }: ChartMark): string =>
  `${formatPeriod(observation.period)} · ${briefing.shortName} briefing`;

const speakerNote = (mark: ChartMark): string =>
  `${formatPeriod(mark.observation.period)} · ${speakerOf(mark)}`;

/** When and by whom, told apart from the other statements of one indicator; a picture leaves a briefing to its shape. */
function whenOf(mark: ChartMark, statements: readonly ChartMark[], isPicture: boolean): string {
  const isAlone = statements.every((other) => other === mark || briefingNote(other) !== briefingNote(mark));
  if (isAlone) return isPicture ? formatPeriod(mark.observation.period) : briefingNote(mark);
  const earlier = statements.slice(0, statements.indexOf(mark));
  const isAgain = earlier.some((other) => speakerNote(other) === speakerNote(mark));
  return `${speakerNote(mark)}${isAgain ? ', again' : ''}`;
}

/** The note of a row; words that can be read in two ways say so instead of who printed them. */
const noteOf = (mark: ChartMark, statements: readonly ChartMark[], isPicture: boolean): string =>
  mark.observation.otherReading === undefined
    ? whenOf(mark, statements, isPicture)
    : `${formatPeriod(mark.observation.period)} · two readings`;

/** The words of all rows; statements of one indicator are grouped under its name, and differ. */
export function rowWordsOf(marks: readonly ChartMark[], isPicture = false): readonly RowWords[] {
  const isGroup = new Set(marks.map((mark) => mark.indicator.id)).size > 1;
  return marks.map((mark, index) => {
    const isFirstOfIndicator = mark.indicator.id !== marks[index - 1]?.indicator.id;
    const statements = marks.filter((other) => other.indicator.id === mark.indicator.id);
    const note = noteOf(mark, statements, isPicture);
    const isNamed = isGroup && isFirstOfIndicator;
    // A period stays whole where a name takes two lines.
    const period = formatPeriod(mark.observation.period).replaceAll(' ', '\u00A0');
    const own = statements.length > 1 ? note : period;
    return {
      mark,
      isFirstOfIndicator,
      title: isNamed ? mark.indicator.label : '',
      note,
      name: isNamed ? `${mark.indicator.label}, ${period}` : `${isGroup ? 'also ' : ''}${own}`,
    };
  });
}
