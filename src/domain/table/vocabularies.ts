import type { Corpus } from '../corpus';
import { basisWords, topicLabels } from '../format';
import { endsOf, formatPeriod, isMoment, serializeTime } from '../period';
import type { Observation, Period } from '../model';
import type { ObservationRecord } from '../records';
import { unitIds, unitOf } from '../units';
import { bases, type Comparator, comparators, topics } from '../vocabulary';
import { checkedOf } from './checked';
import { compareWords, type Dictionary, dictionaryOf, ranksOf } from './dictionary';
import type { RowNumbers, Vocabularies } from './files';
import { comparePeriods, yearsOf } from './periods';

/** The comparators in words, with a hedge that stands for each and its sign. */
const comparatorLabels: Readonly<Record<Comparator, string>> = {
  '=': 'as printed, no hedge (=)',
  '~': 'about, such as “around” (~)',
  '>': 'above, such as “over” (>)',
  '≥': 'at least (≥)',
  '<': 'below, such as “nearly” (<)',
  '≤': 'at most, such as “up to” (≤)',
};

const choicesOf = <T extends string>(
  { entries, counts }: Dictionary<T>,
  labelOf: (id: T, index: number) => string,
) => entries.map((id, index) => ({ id, label: labelOf(id, index), count: counts[index] ?? 0 }));

/** In words too: EDTF writes “by August” and “up to August” alike. */
const periodKey = (period: Period) =>
  `${serializeTime(period)} ${period.basis} ${period.rule ?? ''} ${formatPeriod(period)}`;

/** The rank of each row's value among the values of its unit, and how many different values each unit has. */
function valueRanksOf(records: readonly ObservationRecord[], units: Dictionary<string>) {
  const ranks: number[] = [];
  const values = units.entries.map((unit) => {
    const own = records.flatMap((record, row) => (record.unit === unit ? row : []));
    const found = ranksOf(own, (a, b) => (records[a]?.value ?? 0) - (records[b]?.value ?? 0));
    own.forEach((row, index) => (ranks[row] = found[index] ?? 0));
    return new Set(found).size;
  });
  return { ranks, values };
}

/** Every speaker under every name, those without a number included, and who says each row. */
function speakersOf(corpus: Corpus, records: readonly ObservationRecord[], rows: readonly Observation[]) {
  type Named = { readonly id: string; readonly name: string };
  const all: Named[] = corpus.dataset.briefings.flatMap(({ speakers }) => speakers);
  const said = rows.map(({ speaker }, row): Named => ({ id: speaker, name: records[row]?.speaker ?? '' }));
  const names = dictionaryOf(said, ({ id, name }) => `${id}\n${name}`, all);
  const labels = new Map(all.map(({ id, name }) => [id, name]));
  const speakers = dictionaryOf(
    said.map(({ id }) => id),
    (id) => id,
    names.entries.map(({ id }) => id),
  );
  const placeOf = new Map(speakers.entries.map((id, place) => [id, place]));
  const ranks = ranksOf(names.entries, (a, b) => compareWords(a.name, b.name));
  return {
    codes: names.codes,
    speakers: choicesOf(speakers, (id) => labels.get(id) ?? id),
    names: names.entries.map(({ id, name }, index) => ({
      speaker: placeOf.get(id) ?? 0,
      name,
      rank: ranks[index] ?? 0,
    })),
  };
}

type Coded = Pick<
  RowNumbers,
  | 'indicator'
  | 'valueRank'
  | 'unit'
  | 'comparator'
  | 'hedge'
  | 'period'
  | 'name'
  | 'role'
  | 'report'
  | 'reading'
  | 'finding'
>;

/** What rows have in common, each kept once, and the numbers by which rows name it. Rows and records are in reading order. */
export function vocabulariesOf(
  corpus: Corpus,
  records: readonly ObservationRecord[],
): { readonly vocabularies: Vocabularies; readonly codes: Coded } {
  const rows = corpus.inReadingOrder;
  const of = <T extends string>(pick: (record: ObservationRecord) => T, known: readonly T[]) =>
    dictionaryOf(records.map(pick), (text) => text, known);
  const { briefings } = corpus.dataset;
  const held = of(
    ({ briefing }) => briefing,
    briefings.map(({ id }) => id),
  );
  const topic = of((record) => record.topic, topics);
  const topicRanks = ranksOf(topics, (a, b) => compareWords(topicLabels[a], topicLabels[b]));
  const comparator = of((record) => record.comparator, comparators);
  const unit = of((record) => record.unit, unitIds);
  const unitRanks = ranksOf(unitIds, (a, b) => compareWords(unitOf(a).many, unitOf(b).many));
  const value = valueRanksOf(records, unit);
  const indicator = dictionaryOf(
    rows.map((row) => corpus.indicator(row.indicator)),
    ({ id }) => id,
  );
  const indicatorRanks = ranksOf(indicator.entries, (a, b) => compareWords(a.label, b.label));
  const period = dictionaryOf(
    rows.map((row) => row.period),
    periodKey,
  );
  const years = [...new Set(period.entries.flatMap(yearsOf))].toSorted((a, b) => a.localeCompare(b));
  const periodRanks = ranksOf(period.entries, comparePeriods);
  const hedge = of((record) => record.hedge ?? '', ['']);
  const report = of((record) => record.reportedFrom ?? '', ['']);
  const reading = of((record) => record.otherReading ?? '', ['']);
  const role = of((record) => record.role, []);
  const { verdicts, checked, codes: finding } = checkedOf(corpus);
  const { speakers, names, codes: name } = speakersOf(corpus, records, rows);
  return {
    vocabularies: {
      briefings: choicesOf(held, (_id, index) => briefings[index]?.shortName ?? '').map((choice) => {
        const { title, held: day, publisher, page } = corpus.briefing(choice.id);
        return { ...choice, title, held: day, publisher, page };
      }),
      topics: choicesOf(topic, (id) => topicLabels[id]).map((choice, index) => ({
        ...choice,
        rank: topicRanks[index] ?? 0,
      })),
      bases: choicesOf(
        of((record) => record.periodBasis, bases),
        (id) => basisWords[id],
      ),
      comparators: choicesOf(comparator, (id) => comparatorLabels[id]),
      speakers,
      names,
      indicators: indicator.entries.map(({ id, label, topic: own }, index) => ({
        id,
        label,
        topic: topics.indexOf(own),
        rank: indicatorRanks[index] ?? 0,
      })),
      units: unit.entries.map((id, index) => ({
        id,
        rank: unitRanks[index] ?? 0,
        values: value.values[index] ?? 0,
      })),
      periods: period.entries.map((entry, index) => ({
        at: isMoment(entry) ? entry.at : null,
        from: isMoment(entry) ? null : endsOf(entry).from,
        to: isMoment(entry) ? null : endsOf(entry).to,
        basis: entry.basis,
        rule: entry.rule ?? null,
        text: formatPeriod(entry),
        rank: periodRanks[index] ?? 0,
        years: yearsOf(entry).map((year) => years.indexOf(year)),
      })),
      years: years.map((year) => ({
        id: year,
        label: year,
        count: rows.filter((row) => yearsOf(row.period).includes(year)).length,
      })),
      roles: role.entries,
      hedges: hedge.entries,
      reports: report.entries,
      readings: reading.entries,
      verdicts,
      checked,
    },
    codes: {
      indicator: indicator.codes,
      valueRank: value.ranks,
      unit: unit.codes,
      comparator: comparator.codes,
      hedge: hedge.codes,
      period: period.codes,
      name,
      role: role.codes,
      report: report.codes,
      reading: reading.codes,
      finding,
    },
  };
}
