import type { Dataset } from '../src/domain/model';
import { briefings } from './briefings';
import { checks } from './checks';
import { groups, indicators } from './indicators';
import { cac2022Ledger } from './ledger/cac2022';
import { scio2023Ledger } from './ledger/scio2023';
import { milestones } from './milestones';
import { notes } from './notes';
import { contentObservations } from './observations/content';
import { cooperationObservations } from './observations/cooperation';
import { economyObservations } from './observations/economy';
import { educationObservations } from './observations/education';
import { enforcementObservations } from './observations/enforcement';
import { infrastructureObservations } from './observations/infrastructure';
import { lawObservations } from './observations/law';
import { servicesObservations } from './observations/services';
import { usersObservations } from './observations/users';
import { cac2022Quotations } from './quotations/cac2022';
import { scio2023Quotations } from './quotations/scio2023';

/** Everything the briefings say that the product shows. */
export const dataset: Dataset = {
  briefings,
  quotations: [...cac2022Quotations, ...scio2023Quotations],
  groups,
  indicators,
  observations: [
    ...usersObservations,
    ...infrastructureObservations,
    ...economyObservations,
    ...servicesObservations,
    ...contentObservations,
    ...enforcementObservations,
    ...lawObservations,
    ...educationObservations,
    ...cooperationObservations,
  ],
  milestones,
  ledgers: [cac2022Ledger, scio2023Ledger],
  checks,
  notes,
};
