/** A chart as a member of a deck, in the words of an address: `internet-users:log:milestones`. */
export const chartWords = (id: string, scale: string, hasMilestones: boolean): string =>
  [id, ...(scale === 'linear' ? [] : [scale]), ...(hasMilestones ? ['milestones'] : [])].join(':');

/** The path of a chart's slides with its query. */
export const chartSlidesPath = (id: string, scale: string, hasMilestones: boolean): string =>
  `/present?deck=${chartWords(id, scale, hasMilestones)}`;
