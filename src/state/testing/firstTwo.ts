import { folders } from '../../../data/briefings';
import { checks } from '../../../data/checks';
import { groups } from '../../../data/groups';
import { indicators } from '../../../data/indicators';
import { notes } from '../../../data/notes';
import { createWhole } from '../../domain/findings/whole';
import { assembleDataset } from '../../domain/sources/assemble';

const wanted: ReadonlySet<string> = new Set(['cac-2022', 'scio-2023']);
const isWanted = ({ briefing }: (typeof folders)[number]) => wanted.has(briefing.id);
const own = folders.filter(isWanted);
const later = folders.filter((folder) => !isWanted(folder)).map(({ briefing }) => briefing.id as string);
const measured: ReadonlySet<string> = new Set(
  own.flatMap(({ observations }) => observations.map(({ indicator }) => indicator)),
);
const isOld = (record: object) => !later.some((id) => JSON.stringify(record).includes(`.${id}.`));

/**
 * The first two briefings alone, for tests that name their numbers: a briefing that is added later changes what is the
 * latest, how many there are and which form of chart suits them.
 */
export const firstTwo = createWhole(
  assembleDataset(own, {
    groups,
    indicators: indicators.filter(({ id }) => measured.has(id)),
    checks: checks.filter(isOld),
    notes: notes.filter(isOld),
  }),
);
