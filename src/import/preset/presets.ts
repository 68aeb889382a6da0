import { bods } from './bods/bods.ts';
import { ftm } from './ftm/ftm.ts';
import { openfintech } from './openfintech/openfintech.ts';
import { jsonld } from './own/json-ld-export.ts';
import { jsonl } from './own/jsonl-export.ts';
import type { Preset } from './preset.ts';
import { gexf, graphml } from './xml/graph-preset.ts';

const ALL: readonly Preset[] = [openfintech, ftm, bods, graphml, gexf, jsonld, jsonl];

/** The presets by name, in the order of the help. */
export const PRESETS: Readonly<Record<string, Preset>> = Object.fromEntries(ALL.map((preset) => [preset.name, preset]));
