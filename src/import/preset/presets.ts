import { bods } from './bods/bods.ts';
import { crunchbase } from './crunchbase.ts';
import { edgeList } from './edge-list.ts';
import { ftm } from './ftm/ftm.ts';
import { gleif } from './gleif/gleif.ts';
import { openfintech } from './openfintech/openfintech.ts';
import { jsonld } from './own/json-ld-export.ts';
import { jsonl } from './own/jsonl-export.ts';
import type { Preset } from './preset.ts';
import { wikidataCsv } from './wikidata-csv.ts';
import { gexf, graphml } from './xml/graph-preset.ts';

/** The presets by name, in the order of the help. */
export const PRESETS: Readonly<Record<string, Preset>> = Object.fromEntries(
  (
    [
      edgeList,
      openfintech,
      ftm,
      bods,
      gleif,
      wikidataCsv,
      crunchbase,
      graphml,
      gexf,
      jsonld,
      jsonl,
    ] as readonly Preset[]
  ).map((preset) => [preset.name, preset]),
);
