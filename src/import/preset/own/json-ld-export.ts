import { display } from '../../../dataset/issue.ts';
import type { JsonValue } from '../../../model/record.ts';
import type { InputFile } from '../../draft.ts';
import { ImportError } from '../../import-error.ts';
import { openTable } from '../../reader/open-table.ts';
import type { Table } from '../../reader/table.ts';
import { listInputFiles } from '../json-input.ts';
import type { Preset } from '../preset.ts';
import { IMPORTABLE } from './jsonl-export.ts';
import { type JsonObject, jsonObject } from '../json-object.ts';
import {
  type OwnFamily,
  type OwnFile,
  type OwnManifest,
  ownManifests,
  type OwnRecord,
  parsedJson,
} from './own-file.ts';
import { DATASET_OPTION, ownInput } from './own-input.ts';

/** JSON-LD that FinGraph has exported. */
export const jsonld: Preset = {
  name: 'jsonld',
  description: 'JSON-LD that FinGraph has exported.',
  paths: 'an export of the kind graph, or several of claims, entities and sources',
  options: [DATASET_OPTION],
  async open(paths, options) {
    const files = await listInputFiles(paths, /\.(?:jsonld|json)(?:\.gz)?$/i, 'JSON-LD that FinGraph has exported');
    return ownInput(await Promise.all(files.map(openJsonLdExport)), options);
  },
};

async function openJsonLdExport({ name, path }: InputFile): Promise<OwnFile> {
  const table = await openTable(path, { format: 'json', name });
  return {
    name,
    path,
    manifests: await manifestsOfFile(table, name),
    async *records(signal) {
      for await (const rows of table.rows(signal)) {
        yield rows.flatMap(({ line, cells, issue }): OwnRecord[] => {
          const place = { file: name, line, column: null };
          if (issue !== null) return [{ place, family: 'claims', lines: {}, issue }];
          const node = cells as JsonObject;
          const text = literal(node, 'record');
          if (text === null) return [];
          const lines = jsonObject(parsedJson(text));
          if (lines !== null) return [{ place, family: familyOf(node), lines, issue: null }];
          const expected = 'JSON, as FinGraph exports it';
          return [
            {
              place,
              family: 'claims',
              lines: {},
              issue: { ...place, column: 'fg:record', expected, got: display(text) },
            },
          ];
        });
      }
    },
  };
}

/** The node of the file comes first; a program that has written the file again may have moved it. */
async function manifestsOfFile(table: Table, name: string): Promise<readonly OwnManifest[]> {
  let hasRecords = false;
  for await (const rows of table.rows()) {
    for (const { cells, issue } of rows) {
      if (issue !== null) throw new ImportError([issue]);
      const text = literal(cells as JsonObject, 'manifests');
      const manifests = text === null ? null : ownManifests(parsedJson(text));
      if (manifests !== null) return manifests;
      hasRecords ||= literal(cells as JsonObject, 'operation') !== null;
    }
  }
  const place = { file: name, line: null, column: null };
  const [expected, got] = hasRecords
    ? [IMPORTABLE, 'another export']
    : [
        'JSON-LD that FinGraph has exported (for other files, write a mapping of the items of #/@graph)',
        'other JSON-LD',
      ];
  throw new ImportError([{ ...place, expected, got }]);
}

const TERM = 'urn:fingraph:term:';

/** The text of a property that FinGraph writes, compact or expanded; null if the node does not have it. */
function literal(node: JsonObject, name: string): string | null {
  const given = node[`fg:${name}`] ?? node[`${TERM}${name}`];
  const value: JsonValue | undefined = Array.isArray(given) ? given[0] : given;
  const text = jsonObject(value)?.['@value'] ?? value;
  return typeof text === 'string' ? text : null;
}

function familyOf(node: JsonObject): OwnFamily {
  const types: readonly JsonValue[] = [node['@type'] ?? null].flat();
  const is = (name: string) => types.includes(`schema:${name}`) || types.includes(`https://schema.org/${name}`);
  if (is('Claim')) return 'claims';
  return is('CreativeWork') ? 'sources' : 'entities';
}
