import type { Milestone, Observation } from '../src/domain/model';
import type { BriefingId, SpeakerId } from './briefings';
import type { IndicatorId } from './indicators';
import type { cac2022Quotations } from './quotations/cac2022';
import type { scio2023Quotations } from './quotations/scio2023';

export type QuotationId =
  | (typeof cac2022Quotations)[number]['id']
  | (typeof scio2023Quotations)[number]['id'];

type PeriodSlug = `${number}`;

/** An observation whose every reference is one that exists; its id reads indicator, year, briefing, letter. */
export type CitedObservation = Observation<IndicatorId, QuotationId, SpeakerId> & {
  readonly id: `${IndicatorId}.${PeriodSlug}.${BriefingId}.${string}`;
};

export type CitedMilestone = Milestone<QuotationId>;
