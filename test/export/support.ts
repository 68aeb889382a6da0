import { execute } from 'graphql';

import { loadDataset } from '../../src/load/load.ts';
import type { EntityRecord } from '../../src/model/record.ts';
import type { Engine } from '../../src/engine/engine.ts';
import type { Execute } from '../../src/export/execute.ts';
import { type ExportRequest, type Manifest, openExport } from '../../src/export/export.ts';
import { contextFactory } from '../../src/schema/context.ts';
import { schema } from '../../src/schema/schema.ts';
import { type Sample, sample } from '../dataset/sample.ts';
import { datasetOf } from '../dataset/dataset-of.ts';

/** Names and notes with characters that CSV, XML or JSON must escape. */
export const ODD_NAMES = [
  '=SUM(A1:A9)',
  'Quote "and", comma; <tag> & \'apostrophe\'',
  'Line\nbreak\r\nand\ttab',
  'Lone\nnewline',
  'Lone\rreturn',
  'Control \u0001 and \u000B',
  'עברית العربية \u202Eright to left',
  'Emoji 👩‍💻 and ]]> <!-- end',
  ' leading and trailing ',
];

/** Loads the sample with odd names into an engine. */
export async function loadSample(engine: Engine, change: (records: Sample) => Sample = odd): Promise<void> {
  const { sources, entities, claims } = change(sample);
  const byId = <T extends { readonly id: string }>(records: readonly T[]) =>
    records.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const records = { sources: byId(sources), entities: byId(entities), claims: byId(claims) };
  await loadDataset(engine, datasetOf(records));
}

const ODD_ENTITY: Omit<EntityRecord, 'id' | 'name'> = {
  kind: 'COMPANY',
  names: [],
  country: null,
  description: 'Odd.',
  identifiers: [],
  tags: [],
  extra: {},
};

function odd({ sources, entities, claims }: Sample): Sample {
  const names = [...ODD_NAMES];
  return {
    sources: sources.map((source) => ({ ...source, title: `${source.title} <"&"> \u0002 🏦` })),
    entities: [
      ...entities.map((entity) =>
        entity.kind === 'COUNTRY' ? entity : { ...entity, name: names.shift() ?? entity.name },
      ),
      ...names.map((name, place) => ({ ...ODD_ENTITY, id: `odd-${place}`, name })),
    ],
    claims: claims.map((claim) => ({ ...claim, note: '-1+2, "so"\nthey say' })),
  };
}

/** Executes on an engine, as the server does. */
export function executorOf(engine: Engine): Execute {
  const context = contextFactory(engine);
  return async (document, variableValues, signal) =>
    execute({ schema, document, variableValues, contextValue: context({ signal, bulk: true }) });
}

export interface Exported {
  readonly text: string;
  readonly manifest: Manifest;
}

export async function exported(request: Omit<ExportRequest, 'generator'>): Promise<Exported> {
  const { bytes, manifest } = await exportedBytes(request);
  return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), manifest };
}

/** Exports to a format that need not be text. */
export async function exportedBytes(
  request: Omit<ExportRequest, 'generator'>,
): Promise<{ readonly bytes: Buffer; readonly manifest: Manifest }> {
  const opened = await openExport({ generator: 'fingraph test', ...request });
  const chunks: Uint8Array[] = [];
  for await (const chunk of opened.chunks) chunks.push(chunk);
  return { bytes: Buffer.concat(chunks), manifest: opened.manifest() };
}

/** Replaces the parts that differ between runs: times, versions, and the text of the operation. */
export function still(text: string): string {
  return text
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'MOMENT')
    .replaceAll(/loaded \d{4}-\d\d-\d\d/g, 'loaded DAY')
    .replaceAll(/\[Data set\]\. \(\d{4}\)/g, '[Data set]. (YEAR)')
    .replaceAll(/\b[0-9a-f]{64}\b/g, 'HASH')
    .replaceAll(/\b[0-9a-f]{12}\b/g, 'HASH12')
    .replaceAll(/query Export[^]*?(?="|<\/data>|<\/description>)/g, 'OPERATION');
}
