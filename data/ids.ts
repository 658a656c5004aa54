import type { milestones } from './milestones';
import type { contentObservations } from './observations/content';
import type { cooperationObservations } from './observations/cooperation';
import type { economyObservations } from './observations/economy';
import type { educationObservations } from './observations/education';
import type { enforcementObservations } from './observations/enforcement';
import type { infrastructureObservations } from './observations/infrastructure';
import type { lawObservations } from './observations/law';
import type { servicesObservations } from './observations/services';
import type { usersObservations } from './observations/users';
import type { Check, EditorNote } from '../src/domain/findings/check';
import type { QuotationId } from './types';

type AnyObservation =
  | (typeof contentObservations)[number]
  | (typeof cooperationObservations)[number]
  | (typeof economyObservations)[number]
  | (typeof educationObservations)[number]
  | (typeof enforcementObservations)[number]
  | (typeof infrastructureObservations)[number]
  | (typeof lawObservations)[number]
  | (typeof servicesObservations)[number]
  | (typeof usersObservations)[number];

type ObservationId = AnyObservation['id'];

/** A check that names only observations, milestones and sentences that exist. */
export type CitedCheck = Check<ObservationId, (typeof milestones)[number]['id'], QuotationId>;

export type CitedNote = EditorNote<ObservationId>;
