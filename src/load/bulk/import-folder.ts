import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Call, Engine, Params } from '../../engine/engine.ts';
import { deleteBuckets } from '../ledger.ts';
import { renew, setState, take } from '../lease.ts';
import { restoreDataset } from '../write/dataset-statement.ts';
import { LIST_DELIMITER } from './csv-column.ts';
import { type CsvFile, createCsvFile } from './csv-file.ts';
import { CREATED, type ImportTarget, RELATIONSHIP_KEYS, nodeKey } from './import-row.ts';

/** The arguments of `neo4j-admin database import full` for the files of a folder. */
export const ARGUMENTS_FILE = 'import.args';

export interface ImportFolder {
  /**
   * An empty graph in which a data set is loaded once. What a load creates is written to files; nothing can be read again.
   */
  readonly engine: Engine;
  /** Completes all files. Returns the numbers of nodes and relationships. */
  finish(): Promise<{ nodes: number; relationships: number }>;
}

/** Writes the files of `neo4j-admin database import` to an empty folder. */
export function createImportFolder(folder: string): ImportFolder {
  const files = new Map<string, { readonly target: ImportTarget; readonly file: CsvFile }>();
  let state: Params = {};

  function fileOf(target: ImportTarget): CsvFile {
    const known = files.get(target.name);
    if (known) return known.file;
    const file = createCsvFile(
      folder,
      target.name.split(':').at(-1) ?? target.name,
      target.isRelationship ? RELATIONSHIP_KEYS : [nodeKey(target)],
    );
    files.set(target.name, { target, file });
    return file;
  }

  async function write({ statement, params }: Call): Promise<void> {
    if (statement === setState) state = { ...state, ...(params['properties'] as Params) };
    const created = CREATED.get(statement);
    if (created === undefined && !WITHOUT_EFFECT.has(statement)) {
      throw new Error(`${statement.name} changes what exists: expected an empty graph.`);
    }
    for (const { target, rowsOf } of created ?? []) await fileOf(target).write(rowsOf(params));
  }

  return {
    engine: {
      product: 'neo4j-admin',
      abilities: {
        relationshipIndexes: true,
        orderedIndexes: true,
        termIndexes: true,
        largeTransactions: true,
        remote: false,
        exclusive: true,
        browsable: true,
        shortestPaths: false,
        recommendedClaims: null,
        commits: () => 0,
      },
      read: () => Promise.resolve([]),
      async write(calls) {
        for await (const call of calls) await write(call);
      },
      prepare: () => Promise.resolve(),
      close: () => Promise.resolve(),
    },
    async finish() {
      const { aliveAt: _, owner: __, committing: ___, ...properties } = state;
      await fileOf(GRAPH).write([{ keys: ['graph'], properties }]);
      const counts = { nodes: 0, relationships: 0 };
      const options: string[] = [];
      for (const { target, file } of files.values()) {
        const kind = target.isRelationship ? 'relationships' : 'nodes';
        counts[kind] += file.rows;
        options.push(`--${kind}=${target.name}=${await file.finish()}`);
      }
      await writeFile(join(folder, ARGUMENTS_FILE), [...options, ...SYNTAX, ''].join('\n'));
      return counts;
    },
  };
}

const GRAPH: ImportTarget = { name: 'Graph', isRelationship: false };

/** What a first load does that changes nothing in an empty graph. */
const WITHOUT_EFFECT = new Set([take, renew, setState, deleteBuckets, restoreDataset]);

/** The ledger has texts of several lines. */
const SYNTAX = [
  `--array-delimiter=U+${LIST_DELIMITER.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}`,
  '--multiline-fields=true',
];
