import type { Check, EditorNote } from '../src/domain/findings/check';
import type { folders } from './briefings';

type Folder = (typeof folders)[number];

type ObservationId = Folder['observations'][number]['id'];

type QuotationId = Folder extends infer F
  ? F extends Folder
    ? `${F['briefing']['id']}.${Extract<keyof F['quotations'], string>}`
    : never
  : never;

/** A check that names only observations, milestones and sentences that exist. */
export type CitedCheck = Check<ObservationId, Folder['milestones'][number]['id'], QuotationId>;

export type CitedNote = EditorNote<ObservationId>;
