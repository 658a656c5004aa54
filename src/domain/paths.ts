/** Path of the page of one number. */
export const figurePath = (observationId: string): string => `/figures/${observationId}`;

/** Path of the page of one chart. */
export const chartPath = (indicatorId: string): string => `/charts/${indicatorId}`;

/** The page of a briefing. */
export const briefingPath = (briefingId: string): string => `/briefings/${briefingId}`;
