import type { Corpus } from '../corpus';
import { verdicts } from '../findings/finding';
import { formatNumber, topicLabels } from '../format';
import type { Observation } from '../model';
import { formatPeriod } from '../period';
import { recordOf } from '../records';
import { unitIds, unitOf } from '../units';
import { bases, comparators } from '../vocabulary';
import type { PlainRow } from './arrange';
import { ranksOf } from './dictionary';
import { comparePeriods, periodSearchWords, yearsOf } from './periods';

/** A row with the id of its number. */
type NumberedRow = PlainRow & { readonly id: string };

/** Numbers as plain rows, all of a corpus or some. */
export function plainRowsOf(
  corpus: Corpus,
  observations: readonly Observation[] = corpus.inReadingOrder,
): readonly NumberedRow[] {
  const { notes } = corpus.dataset;
  const periods = ranksOf(
    observations.map(({ period }) => period),
    comparePeriods,
  );
  return observations.map((observation, place): NumberedRow => {
    const { id, period, speaker } = observation;
    const record = recordOf(corpus, observation);
    const findings = corpus.findingsAbout(id);
    const found = verdicts.filter((verdict) => findings.some((finding) => finding.verdict === verdict));
    // Of several findings the row shows the first of the gravest verdict, and is found and ordered by it.
    const shown = findings.find(({ verdict }) => verdict === found[0]);
    const units = unitOf(record.unit).many;
    return {
      id,
      choices: {
        briefing: [record.briefing],
        topic: [record.topic],
        year: yearsOf(period),
        basis: [period.basis],
        comparator: [record.comparator],
        speaker: [speaker],
        finding: found,
      },
      texts: [
        record.label,
        topicLabels[record.topic],
        record.printed,
        String(record.value),
        formatNumber(record.value),
        units,
        periodSearchWords(formatPeriod(period)),
        record.speaker,
        ...(shown ? [shown.verdict, shown.title] : []),
        ...notes.filter(({ about }) => about.includes(id)).map(({ text }) => text),
        record.quotation,
      ],
      unit: unitIds.indexOf(record.unit),
      keys: {
        label: record.label,
        value: record.value,
        unit: units,
        period: periods[place] ?? 0,
        basis: bases.indexOf(period.basis),
        comparator: comparators.indexOf(record.comparator),
        topic: topicLabels[record.topic],
        briefing: corpus.summary(record.briefing).place,
        speaker: record.speaker,
        finding: shown ? verdicts.indexOf(shown.verdict) : null,
        sentence: record.quotation,
      },
    };
  });
}
