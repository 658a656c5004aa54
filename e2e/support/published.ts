import { readFileSync } from 'node:fs';

type Published = {
  readonly id: string;
  readonly indicator: string;
  readonly topic: string;
  readonly speaker: string;
  readonly phrase: string;
  readonly quotation: string;
  readonly periodAt: string | null;
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
};

/** The numbers that the built site publishes. */
export const published = JSON.parse(
  readFileSync('dist/data/observations.json', 'utf8'),
) as readonly Published[];

/** How many there are. */
export const size = published.length;

/** “3 of 100 numbers”, and not the end of “13 of 100 numbers”. */
export const countOf = (count: number): RegExp => new RegExp(`(?:^|\\D)${count} of ${size} numbers`, 'u');

/** The times that an indicator has a number for, between two years. */
function timesOf(indicator: string, from: number, to: number): readonly string[] {
  const times = published
    .filter((number) => number.indicator === indicator)
    .map(({ periodAt, periodFrom, periodTo }) => [periodAt, periodFrom, periodTo].join())
    .filter((time) => {
      const year = Number(/(\d{4})[^\d]*(?:-\d\d[^\d]*)*$/u.exec(time)?.[1]);
      return from <= year && year <= to;
    });
  return [...new Set(times)];
}

/** How many marks the lines of indicators have: one for each time, where there are two or more. */
export const marksOnLines = (indicators: readonly string[], from = 0, to = 9999): number =>
  indicators
    .map((indicator) => timesOf(indicator, from, to).length)
    .filter((count) => count > 1)
    .reduce((sum, count) => sum + count, 0);
