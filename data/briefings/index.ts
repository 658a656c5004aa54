// Written by `npm run lock` from the folders beside this file.
import * as cac2022 from './cac-2022';
import * as scio2023 from './scio-2023';

/** What belongs to one briefing alone, for each briefing. */
export const folders = [cac2022, scio2023] as const;
