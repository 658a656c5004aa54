import type { ComponentType } from 'react';
import type { PageKind } from '../domain/pages';

/** The components of the pages; a document has those of the pages it may show. */
export type Views = {
  readonly overview: ComponentType;
  readonly compare: ComponentType;
  readonly table: ComponentType;
  readonly briefings: ComponentType;
  readonly method: ComponentType;
  readonly present: ComponentType;
  readonly chart: ComponentType<{ readonly indicatorId: string }>;
  readonly briefing: ComponentType<{ readonly briefingId: string }>;
  readonly figure: ComponentType<{ readonly observationId: string }>;
  readonly missing: ComponentType;
};

/** Pages whose content answers to no state: they are left as they were prerendered, and cost no script. */
const untouched: ReadonlySet<PageKind> = new Set(['overview', 'briefings', 'method']);

export const isUntouched = (kind: PageKind): boolean => untouched.has(kind);
