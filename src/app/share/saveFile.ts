import type { SharedFile } from './sharedView';

/** Says how a file comes along that is made by code of its own. */
export type SaveFile = <M>(
  name: string,
  load: () => Promise<M>,
  make: (module: M) => SharedFile | Promise<SharedFile>,
) => Promise<void>;
