import type { ComponentType, ReactNode } from 'react';
import type { Corpus } from '../domain/corpus';
import type { Failure } from '../domain/fetching/failure';
import type { Milestone } from '../domain/model';
import type { HrefOf } from './marks/MarkLink';
import type { ChartScale } from './scales/scale';
import type { ChartVariant } from './frame/sizes';

/** What a chart shows. */
export type ChartProps = {
  readonly corpus: Corpus;
  readonly indicatorId: string;
  /** Taken as linear where the form of the chart does not allow it. */
  readonly scale?: ChartScale;
  readonly variant?: ChartVariant;
  /** Shown on time axes, those within the axis. */
  readonly milestones?: readonly Milestone[];
  /** Address of a path of the site. */
  readonly hrefOf: HrefOf;
};

/** Says that something did not come, in the words inside it, with the reason and what to do. */
export type FailureView = ComponentType<{
  readonly failure: Failure;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}>;

/** The drawing made beforehand: its markup, or that it stands in the page already and is to be kept. */
export type Still = { readonly kind: 'html'; readonly html: string } | { readonly kind: 'prerendered' };
