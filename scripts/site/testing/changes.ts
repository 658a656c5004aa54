import { dataset } from '#data';
import type { Dataset } from '../../../src/domain/model';

/** A number whose sentence prints one thing more, and that thing. */
const numberId = 'internet-users.2021.cac-2022.a';

function found<T extends { readonly id: string }>(records: readonly T[], id: string): T {
  const record = records.find((one) => one.id === id);
  if (!record) throw new Error(`The data has no record called ${id}`);
  return record;
}

const withRecord = <T extends { readonly id: string }>(records: readonly T[], changed: T): readonly T[] =>
  records.map((record) => (record.id === changed.id ? changed : record));

function withOtherValue(): Dataset {
  const number = found(dataset.observations, numberId);
  const quantity = { ...number.quantity, value: number.quantity.value + 7, printed: 'about seven more' };
  return { ...dataset, observations: withRecord(dataset.observations, { ...number, quantity }) };
}

function withOtherLabel(): Dataset {
  const indicator = found(dataset.indicators, 'internet-users');
  return {
    ...dataset,
    indicators: withRecord(dataset.indicators, { ...indicator, label: 'People with the internet' }),
  };
}

function withOtherTitle(): Dataset {
  const [briefing] = dataset.briefings;
  if (!briefing) throw new Error('The data has no briefing');
  return { ...dataset, briefings: withRecord(dataset.briefings, { ...briefing, title: 'Another title' }) };
}

/** Records that say something else than those published, by what is changed in them. They need not be true. */
export const changes = {
  nothing: () => dataset,
  'the value of a number': withOtherValue,
  'the label of an indicator': withOtherLabel,
  'the title of a briefing': withOtherTitle,
  'a number that is gone': () => ({
    ...dataset,
    observations: dataset.observations.filter(({ id }) => id !== numberId),
    checks: [],
    notes: dataset.notes.slice(1),
  }),
} as const satisfies Record<string, () => Dataset>;
