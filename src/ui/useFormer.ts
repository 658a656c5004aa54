import { useState } from 'react';
import type { Fetched } from '../domain/fetching/resource';

/** What came last, while the next is on its way or cannot be had; undefined until the first has come. */
export function useFormer<T>(fetched: Fetched<T> | undefined): T | undefined {
  const [former, setFormer] = useState<T>();
  if (fetched?.state === 'there' && fetched.value !== former) setFormer(fetched.value);
  return former;
}
