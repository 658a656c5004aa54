import { dataset } from '#data';
import type { Briefing, Dataset, Indicator, Observation, Passage, Quotation } from '../../src/domain/model';
import { createRandom, type Random } from './random';
import { variedText } from './variedText';

/** Observations of one copy of the real dataset. */
const perCopy = dataset.observations.length;

const dayOf = (year: number, month: number) =>
  `${year}-${String(month).padStart(2, '0') as `${number}`}-16` as const;

/** The months briefings are held in, two a year for each of the real ones, from the first real year on. */
function heldIn(copy: number, briefing: Briefing) {
  const [year, month] = briefing.held.split('-').map(Number);
  return dayOf((year ?? 2022) + (copy % 12), (((month ?? 1) - 1 + Math.floor(copy / 12)) % 12) + 1);
}

type Names = {
  /** Ids within one copy. */
  readonly own: (id: string) => string;
  /** Ids of what several copies share. */
  readonly shared: (id: string) => string;
  readonly label: (text: string) => string;
};

/**
 * The ids of one copy. Indicators and speakers come back from briefing to briefing, so new ones grow with the square
 * root of the corpus, as words do in a growing text.
 */
function namesOf(copy: number, sets: number): Names {
  const set = copy % sets;
  return {
    own: (id) => (copy === 0 ? id : `${id}-${copy}`),
    shared: (id) => (set === 0 ? id : `${id}-${set}`),
    label: (text) => (set === 0 ? text : `${text}, series ${set + 1}`),
  };
}

/** A passage of a quotation that was varied: the words that stand at its place now. */
function passageOf<P extends Passage>(passage: P, names: Names, texts: ReadonlyMap<string, Quotation>): P {
  const quotation = texts.get(passage.quotation);
  if (!quotation) return passage;
  const at = passage.start - quotation.start;
  return {
    ...passage,
    quotation: names.own(passage.quotation),
    phrase: quotation.exact.slice(at, at + passage.phrase.length),
  };
}

const firstNumberIn = (text: string): number =>
  Number(/\d[\d,]*(?:\.\d+)?/u.exec(text)?.[0].replaceAll(',', '') ?? Number.NaN);

/** A number whose printed digits were varied: its value varies with the first of them, if it has digits. */
function quantityOf({ quantity, citation }: Observation, phrase: string): Observation['quantity'] {
  const within = citation.phrase.indexOf(quantity.printed);
  const printed = phrase.slice(within, within + quantity.printed.length);
  const ratio = firstNumberIn(printed) / firstNumberIn(quantity.printed);
  const value = Number.isFinite(ratio) ? Number((quantity.value * ratio).toPrecision(12)) : quantity.value;
  return { ...quantity, printed, value };
}

function copyOf(copy: number, sets: number, random: Random) {
  const names = namesOf(copy, sets);
  const texts = new Map(
    dataset.quotations.map((quotation) => [
      quotation.id,
      copy === 0 ? quotation : { ...quotation, exact: variedText(quotation.exact, random) },
    ]),
  );
  const briefings = dataset.briefings.map(
    (briefing): Briefing => ({
      ...briefing,
      id: names.own(briefing.id),
      shortName: copy === 0 ? briefing.shortName : `${briefing.shortName}, copy ${copy + 1}`,
      held: copy === 0 ? briefing.held : heldIn(copy, briefing),
      speakers: briefing.speakers.map((speaker) => ({
        ...speaker,
        id: names.shared(speaker.id),
        name: names.label(speaker.name).replace(', series', ''),
      })),
      turns: briefing.turns.map((turn) => ({
        ...turn,
        id: names.own(turn.id),
        speaker: names.shared(turn.speaker),
      })),
    }),
  );
  const quotations = [...texts.values()].map(
    (quotation): Quotation => ({
      ...quotation,
      id: names.own(quotation.id),
      briefing: names.own(quotation.briefing),
      turn: names.own(quotation.turn),
    }),
  );
  const observations = dataset.observations.map((observation): Observation => {
    const citation = passageOf(observation.citation, names, texts);
    const evidence = observation.period.evidence?.map((passage) => passageOf(passage, names, texts));
    return {
      ...observation,
      id: names.own(observation.id),
      indicator: names.shared(observation.indicator),
      quantity: quantityOf(observation, citation.phrase),
      period: evidence ? { ...observation.period, evidence } : observation.period,
      citation,
      speaker: names.shared(observation.speaker),
    };
  });
  const milestones = dataset.milestones.map((milestone) => ({
    ...milestone,
    id: names.own(milestone.id),
    citation: passageOf(milestone.citation, names, texts),
    ...(milestone.evidence
      ? { evidence: milestone.evidence.map((passage) => passageOf(passage, names, texts)) }
      : {}),
  }));
  const ledgers = dataset.ledgers.map((ledger) => ({ ...ledger, briefing: names.own(ledger.briefing) }));
  return { briefings, quotations, observations, milestones, ledgers };
}

function indicatorsOf(sets: number): readonly Indicator[] {
  return Array.from({ length: sets }, (_, set) => namesOf(set, sets)).flatMap((names) =>
    dataset.indicators.map(({ group, ...indicator }) => ({
      ...indicator,
      id: names.shared(indicator.id),
      label: names.label(indicator.label),
      ...(group === undefined ? {} : { group: names.shared(group) }),
    })),
  );
}

/**
 * A dataset of `count` observations in the shape of the real one: its copies under new ids, with other numbers printed
 * at the same places. The same count and seed give the same dataset. Hashes are those of the real sentences.
 * `series` is how many sets of indicators the copies share: as many as there are copies gives each its own.
 */
export function generateDataset(count: number, seed = 1, series?: number): Dataset {
  const copies = Math.max(1, Math.ceil(count / perCopy));
  const sets = series ?? Math.ceil(Math.sqrt(copies));
  const random = createRandom(seed);
  const made = Array.from({ length: copies }, (_, copy) => copyOf(copy, sets, random));
  return {
    briefings: made.flatMap(({ briefings }) => briefings),
    quotations: made.flatMap(({ quotations }) => quotations),
    groups: Array.from({ length: sets }, (_, set) => namesOf(set, sets)).flatMap((names) =>
      dataset.groups.map((group) => ({
        ...group,
        id: names.shared(group.id),
        label: names.label(group.label),
      })),
    ),
    indicators: indicatorsOf(sets),
    observations: made.flatMap(({ observations }) => observations).slice(0, count),
    milestones: made.flatMap(({ milestones }) => milestones),
    ledgers: made.flatMap(({ ledgers }) => ledgers),
    checks: [],
    notes: [],
  };
}
