import { basename } from 'node:path';

import { slugOf } from '../../support/slug.ts';
import type { ImportInput } from '../draft.ts';
import { ImportError } from '../import-error.ts';
import type { Mapping } from '../mapping/mapping.ts';
import type { Preset } from './preset.ts';
import { openTables } from './table/table-input.ts';

/** Rows that connect two entities. */
export const edgeList: Preset = {
  name: 'edge-list',
  description: 'Edges between named entities: a claim for each row.',
  paths: 'tables with the columns source and target',
  options: [
    {
      name: 'kind',
      value: 'kind',
      description: 'kind of claim of rows without a type; PARTNERSHIP unless given',
    },
  ],
  open: (paths, { kind }) => openEdges(paths, typeof kind === 'string' ? kind : null),
};

async function openEdges(paths: readonly string[], kind: string | null): Promise<ImportInput> {
  const name = basename(paths[0] ?? '').replace(/(?:\.[a-z]+)?(?:\.gz)?(?:#.*)?$/i, '');
  const { input } = await openTables(paths, {
    mappings: ['edge-list.mapping.yml'],
    adapt: (mapping) => {
      const id = slugOf(name) || mapping.dataset.id;
      return ofKind({ ...mapping, dataset: { ...mapping.dataset, id, title: name || mapping.dataset.title } }, kind);
    },
  });
  return input;
}

/** Puts the kind of rows without a type into the mapping, with the roles and kinds of entities that go with it. */
function ofKind(mapping: Mapping, kind: string | null): Mapping {
  if (kind === null) return mapping;
  const word = kind.toUpperCase();
  const tables = mapping.tables ?? {};
  if (tables['kinds']?.[word] !== word) {
    const kinds = [...new Set(Object.values(tables['kinds'] ?? {}))].join(', ');
    throw new ImportError([
      { file: '--kind', line: null, column: null, expected: `one of ${kinds}`, got: JSON.stringify(kind) },
    ]);
  }
  const defaults: Readonly<Record<string, unknown>> = {
    kinds: word,
    sourceRoles: tables['sourceRoles']?.[word],
    targetRoles: tables['targetRoles']?.[word],
    sourceKinds: tables['sourceKinds']?.[word],
    targetKinds: tables['targetKinds']?.[word],
  };
  return withElse(mapping, defaults) as Mapping;
}

/** Replaces the `else` of each value whose `map` is one of the tables. */
function withElse(spec: unknown, defaults: Readonly<Record<string, unknown>>): unknown {
  if (Array.isArray(spec)) return spec.map((item) => withElse(item, defaults));
  if (typeof spec !== 'object' || spec === null) return spec;
  const copy = Object.fromEntries(Object.entries(spec).map(([key, value]) => [key, withElse(value, defaults)]));
  const table = typeof copy['map'] === 'string' ? defaults[copy['map']] : undefined;
  return table === undefined ? copy : { ...copy, else: table };
}
