import type { ImportInput } from '../draft.ts';
import { withKnownRelations } from './known-relation.ts';
import { withFirstKind } from './first-kind.ts';
import type { Preset } from './preset.ts';
import { openTables } from './table/table-input.ts';

/** Tables of Crunchbase in three forms. */
export const crunchbase: Preset = {
  name: 'crunchbase',
  description: 'Organizations, people, funding rounds and acquisitions from tables of Crunchbase.',
  paths: 'a folder with CSV files of Crunchbase, or some of these files',
  options: [],
  open: openCrunchbase,
};

async function openCrunchbase(paths: readonly string[]): Promise<ImportInput> {
  const input = await openTables(paths, {
    mappings: ['crunchbase.mapping.yml', 'crunchbase-permalinks.mapping.yml', 'crunchbase-snapshot.mapping.yml'],
  });
  // a sample may lack the rounds of its investments
  return withFirstKind(withKnownRelations(input));
}
