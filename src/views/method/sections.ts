/** The sections of the page by their anchors, in order; the anchors are linked from other pages. */
export const sections = {
  links: 'A number is a link',
  hedges: 'Hedges',
  periods: 'Periods and brackets',
  rules: 'Rules for periods',
  lines: 'Dashed lines',
  preferred: 'Two statements of one thing',
  ledger: 'The ledger',
  excluded: 'Excluded numerals',
  words: 'Whose words these are',
  check: 'Check it yourself',
  data: 'The data as files',
  offline: 'Without a network',
} as const;

export type SectionId = keyof typeof sections;
