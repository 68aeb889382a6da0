import type { PresetHint } from './inspection.ts';

/** A preset that reads a file; `isForeign` if it is no table that a mapping could read as well. */
export interface FoundPreset {
  readonly hint: PresetHint;
  readonly isForeign: boolean;
}

export async function findPreset(_path: string): Promise<FoundPreset | null> {
  return null;
}
