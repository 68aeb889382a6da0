import { createTextTable, type TextTable } from '../../../support/text-table.ts';
import type { DraftRow, ImportInput } from '../../draft.ts';
import type { Cell, Row } from '../../reader/table.ts';
import { openGoldenTable } from './golden-copy-table.ts';

/** Which entities to keep. Entities that have a relationship with them are kept too. */
export interface KeptEntities {
  readonly leis: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
}

/** Paths of the files. */
interface GoldenCopy {
  readonly entities: readonly string[];
  readonly relationships: readonly string[];
}

/** Leaves out the rows of other entities. Reads the files once more, and holds the LEIs that it keeps. */
export function keepEntities(input: ImportInput, kept: KeptEntities, files: GoldenCopy): ImportInput {
  let known: Promise<TextTable> | null = null;
  return {
    ...input,
    async *rows(signal) {
      known ??= leisToKeep(kept, files, signal);
      const leis = await known;
      for await (const batch of input.rows(signal)) yield batch.map((row) => (isKept(row, leis) ? row : skipped(row)));
    },
  };
}

/** A row of level 1 has its entity; one of level 2 has both ends, and both are kept if one was asked for. */
function isKept({ entities }: DraftRow, leis: TextTable): boolean {
  return entities.every(({ key }) => leis.find(key.slice(key.indexOf(':') + 1)) >= 0);
}

function skipped({ place, raw }: DraftRow): DraftRow {
  return { place, raw, entities: [], sources: [], claims: [], issues: [], isSkipped: true };
}

async function leisToKeep(
  { leis, countries }: KeptEntities,
  files: GoldenCopy,
  signal?: AbortSignal,
): Promise<TextTable> {
  const asked = createTextTable();
  for (const lei of leis) asked.add(lei);
  if (countries.size > 0) {
    const columns = ['LEI', 'Entity.HeadquartersAddress.Country', 'Entity.LegalAddress.Country'];
    for await (const [lei, headquarters, legal] of cellsOf(files.entities, columns, signal)) {
      if (countries.has(headquarters || legal || '')) asked.add(lei ?? '');
    }
  }
  // the other ends are kept, but do not lead further
  const all = createTextTable();
  for (let index = 0; index < asked.size; index++) all.add(asked.get(index));
  const ends = ['Relationship.StartNode.NodeID', 'Relationship.EndNode.NodeID'];
  for await (const [start = '', end = ''] of cellsOf(files.relationships, ends, signal)) {
    if (asked.find(start) < 0 && asked.find(end) < 0) continue;
    all.add(start);
    all.add(end);
  }
  return all;
}

async function* cellsOf(
  paths: readonly string[],
  names: readonly string[],
  signal?: AbortSignal,
): AsyncGenerator<readonly string[]> {
  for (const path of paths) {
    const table = await openGoldenTable(path);
    const { columns } = table;
    const cellOf = (cells: Row['cells'], name: string): Cell | undefined =>
      columns === null
        ? (cells as Readonly<Record<string, Cell>>)[name]
        : (cells as readonly Cell[])[columns.indexOf(name)];
    for await (const batch of table.rows(signal)) {
      for (const { cells } of batch) yield names.map((name) => String(cellOf(cells, name) ?? '').trim());
    }
  }
}
