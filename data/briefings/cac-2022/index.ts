export { briefing } from './briefing';
export { exclusions } from './exclusions';
export { default as lock } from './lock.json';
export { milestones } from './milestones';
export { observations } from './observations';
export { quotations } from './quotations';
