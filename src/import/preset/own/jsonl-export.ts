import { display } from '../../../dataset/issue.ts';
import type { JsonValue } from '../../../model/record.ts';
import type { InputFile } from '../../draft.ts';
import { ImportError, type ImportIssue } from '../../import-error.ts';
import { listInputFiles } from '../json-input.ts';
import type { Preset } from '../preset.ts';
import { openTable } from '../../reader/open-table.ts';
import type { Row, Table } from '../../reader/table.ts';
import { type JsonObject, jsonObject } from '../json-object.ts';
import { type OwnFamily, type OwnFile, type OwnManifest, ownManifests, type OwnRecord } from './own-file.ts';
import { DATASET_OPTION, ownInput } from './own-input.ts';

/** JSON Lines that FinGraph has exported. */
export const jsonl: Preset = {
  name: 'jsonl',
  description: 'JSON Lines that FinGraph has exported.',
  paths: 'an export of the kind graph, or several of claims, entities and sources',
  options: [DATASET_OPTION],
  async open(paths, options) {
    const files = await listInputFiles(paths, /\.jsonl(?:\.gz)?$/i, 'JSON Lines that FinGraph has exported');
    return ownInput(await Promise.all(files.map(openJsonLinesExport)), options);
  },
};

const EXPORT = 'an export of FinGraph with an ExportEnd as its last line';

/** @throws {ImportError} if the file is no export, or does not end as one */
async function openJsonLinesExport({ name, path }: InputFile): Promise<OwnFile> {
  const table = await openTable(path, { format: 'jsonl', name });
  return {
    name,
    path,
    manifests: await manifestsAtEnd(table),
    async *records(signal) {
      for await (const rows of table.rows(signal)) yield rows.flatMap((row) => recordsOfRow(row, name));
    },
  };
}

async function manifestsAtEnd(table: Table): Promise<readonly OwnManifest[]> {
  let last: Row | null = null;
  let records = -1;
  for await (const rows of table.rows()) {
    for (const row of rows) {
      const isOwn = row.issue !== null || typeof (row.cells as JsonObject)['__typename'] === 'string';
      if (!isOwn) throw new ImportError([wrongLine(table.name, row.line, EXPORT, display(row.cells))]);
      last = row;
      records += 1;
    }
  }
  const end = last?.issue === null ? (last.cells as JsonObject) : {};
  if (end['__typename'] !== 'ExportEnd') {
    throw new ImportError([
      wrongLine(table.name, last?.line ?? null, EXPORT, 'another line: the file is not complete'),
    ]);
  }
  if (end['records'] !== records) {
    const got = `${records} lines before it: the file is not complete`;
    throw new ImportError([wrongLine(table.name, last?.line ?? null, `${display(end['records'])} records`, got)]);
  }
  const manifests = ownManifests(end['manifests']);
  if (manifests !== null) return manifests;
  const got = `one of ${display(end['export'])} without manifests`;
  throw new ImportError([wrongLine(table.name, null, IMPORTABLE, got)]);
}

export const IMPORTABLE =
  'an export of the graph, claims, entities, sources or a neighbourhood by this version of FinGraph';

function wrongLine(file: string, line: number | null, expected: string, got: string): ImportIssue {
  return { file, line, column: null, expected, got };
}

/** A claim, and the entities and sources that it is the first to mention. */
function recordsOfRow({ line, cells, issue }: Row, file: string): OwnRecord[] {
  const place = { file, line, column: null };
  if (issue !== null) return [{ place, family: 'claims', lines: {}, issue }];
  const item = cells as JsonObject;
  const entity = (value: JsonValue | undefined) => statedEntity(jsonObject(value));
  const single = (value: JsonObject | null) => statedOnce(value);
  const found: [OwnFamily, Readonly<Record<string, JsonValue>> | null][] =
    item['participants'] === undefined
      ? [item['descriptions'] === undefined ? ['sources', single(item)] : ['entities', entity(item)]]
      : [
          ...objectsOf(item['participants']).map((one) => ['entities', entity(one['entity'])] as [OwnFamily, null]),
          ...objectsOf(item['markets']).map((one) => ['entities', entity(one)] as [OwnFamily, null]),
          ...objectsOf(item['citations']).map(
            (one) => ['sources', single(jsonObject(one['source']))] as [OwnFamily, null],
          ),
          ['claims', single(item)],
        ];
  return found.flatMap(([family, lines]) => (lines === null ? [] : [{ place, family, lines, issue: null }]));
}

function statedEntity(entity: JsonObject | null): Readonly<Record<string, JsonValue>> | null {
  if (entity === null || entity['descriptions'] === undefined) return null;
  /** A data set that merges entities has several. */
  const lines: Record<string, JsonValue> = {};
  for (const { dataset, record } of objectsOf(entity['descriptions'])) {
    const id = jsonObject(dataset)?.['id'];
    if (typeof id !== 'string' || record === undefined) continue;
    const known = lines[id];
    lines[id] = known === undefined ? record : [...(Array.isArray(known) ? known : [known]), record];
  }
  return lines;
}

function statedOnce(value: JsonObject | null): Readonly<Record<string, JsonValue>> | null {
  const id = jsonObject(value?.['dataset'])?.['id'];
  const record = value?.['record'];
  return typeof id === 'string' && record !== undefined ? { [id]: record } : null;
}

function objectsOf(value: JsonValue | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? value.map(jsonObject).filter((one) => one !== null) : [];
}
