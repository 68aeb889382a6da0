import { openfintech } from './openfintech/openfintech.ts';
import type { Preset } from './preset.ts';

/** The presets by name, in the order of the help. */
export const PRESETS: Readonly<Record<string, Preset>> = Object.fromEntries(
  ([openfintech] as readonly Preset[]).map((preset) => [preset.name, preset]),
);
