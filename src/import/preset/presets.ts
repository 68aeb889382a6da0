import { bods } from './bods/bods.ts';
import { ftm } from './ftm/ftm.ts';
import { jsonld } from './own/json-ld-export.ts';
import { jsonl } from './own/jsonl-export.ts';
import type { Preset } from './preset.ts';
import { gexf, graphml } from './xml/graph-preset.ts';

/** The presets by name, in the order of the help. */
export const PRESETS: Readonly<Record<string, Preset>> = Object.fromEntries(
  ([ftm, bods, graphml, gexf, jsonld, jsonl] as readonly Preset[]).map((preset) => [preset.name, preset]),
);
