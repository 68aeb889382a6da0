import type { DraftRow, ImportInput } from '../../draft.ts';
import { ImportError } from '../../import-error.ts';
import { openTable } from '../../reader/open-table.ts';
import type { Row, Table } from '../../reader/table.ts';
import { findInputFiles } from '../input-file.ts';
import type { Preset } from '../preset.ts';
import { type Catalogue, type FamilyTable, readCatalogue } from './catalogue.ts';
import { FAMILIES, type Family, itemFinding } from './item.ts';
import { draftRow } from './draft-row.ts';

/** The catalogue of OpenFinTech: https://github.com/openfintechio/openfintech */
export const openfintech: Preset = {
  name: 'openfintech',
  description: 'Payment providers, methods of payment and vendors of OpenFinTech.',
  paths:
    'the folder data of OpenFinTech, or some of its files payment_providers.json, payment_methods.json, payout_methods.json and vendors.json',
  options: [],
  open: (paths) => openCatalogue(paths),
};

async function openCatalogue(paths: readonly string[]): Promise<ImportInput> {
  const found = await findInputFiles(paths, {
    names: FAMILIES.map((family) => FILE_OF[family]),
    expected: 'files of OpenFinTech',
  });
  const tables: FamilyTable[] = [];
  for (const family of FAMILIES) {
    const file = found.get(FILE_OF[family]);
    if (file !== undefined) tables.push({ family, table: await openItems(file) });
  }
  let catalogue: Promise<Catalogue> | null = null;
  return {
    manifest: {
      id: 'openfintech',
      title: 'OpenFinTech',
      description:
        'Payment providers, their methods of payment and the companies behind them, from the open catalogue OpenFinTech.',
      publisher: 'OpenFinTech',
      license: 'MIT',
      homepage: 'https://openfintech.io/',
      language: 'en',
    },
    files: tables.map(({ table }) => ({ name: table.name, path: table.name })),
    async *rows(signal) {
      catalogue ??= readCatalogue(tables, signal);
      const known = await catalogue;
      for (const { family, table } of tables) {
        for await (const batch of table.rows(signal)) {
          yield batch.map((row): DraftRow => draftRow(row, { family, file: table.name, catalogue: known }));
        }
      }
    },
  };
}

const FILE_OF: Readonly<Record<Family, string>> = {
  method: 'payment_methods.json',
  payout: 'payout_methods.json',
  provider: 'payment_providers.json',
  vendor: 'vendors.json',
};

/** Opens a file and looks at its first item. @throws {ImportError} if it is not an item of OpenFinTech */
async function openItems(path: string): Promise<Table> {
  const table = await openTable(path, { format: 'json' });
  for await (const batch of table.rows()) {
    const finding = firstFinding(batch[0]);
    if (finding !== null) throw new ImportError([{ file: table.name, line: batch[0]?.line ?? null, ...finding }]);
    if (batch.length > 0) break;
  }
  return table;
}

function firstFinding(row: Row | undefined) {
  if (row === undefined || row.issue !== null) return null;
  return itemFinding(row.cells);
}
