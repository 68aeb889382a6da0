import type { Preset } from './preset.ts';

/** The presets by name, in the order of the help. */
export const PRESETS: Readonly<Record<string, Preset>> = Object.fromEntries(
  ([] as readonly Preset[]).map((preset) => [preset.name, preset]),
);
