import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The faces that pictures are set in, as files of their packages. */
const files = {
  'sans 400': '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  'sans 600': '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  'serif 400': '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  'serif 600': '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
} as const;
export type FaceName = keyof typeof files;

const { resolve } = createRequire(import.meta.url);

/** The bytes of every face. */
export const readFaces = (): ReadonlyMap<FaceName, Uint8Array> =>
  new Map(
    (Object.keys(files) as FaceName[]).map((name) => [
      name,
      new Uint8Array(readFileSync(resolve(files[name]))),
    ]),
  );
