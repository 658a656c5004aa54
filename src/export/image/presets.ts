/** Sizes a picture can have, in px. */
export const imagePresets = [
  { name: 'wide', label: '1920 × 1080', width: 1920, height: 1080 },
  { name: 'classic', label: '1600 × 1200', width: 1600, height: 1200 },
  { name: 'square', label: '1080 × 1080', width: 1080, height: 1080 },
  { name: 'link', label: '1200 × 630', width: 1200, height: 630 },
] as const;
export type ImagePresetName = (typeof imagePresets)[number]['name'];
