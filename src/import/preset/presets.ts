import { crunchbase } from './crunchbase.ts';
import { edgeList } from './edge-list.ts';
import { gleif } from './gleif/gleif.ts';
import { openfintech } from './openfintech/openfintech.ts';
import type { Preset } from './preset.ts';
import { wikidataCsv } from './wikidata-csv.ts';

/** The presets by name, in the order of the help. */
export const PRESETS: Readonly<Record<string, Preset>> = Object.fromEntries(
  ([edgeList, openfintech, gleif, wikidataCsv, crunchbase] as readonly Preset[]).map((preset) => [preset.name, preset]),
);
