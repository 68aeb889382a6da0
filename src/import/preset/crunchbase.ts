import type { ImportInput } from '../draft.ts';
import type { ClaimSpec, FileSpec, Mapping } from '../mapping/mapping.ts';
import { withFirstKind } from './first-kind.ts';
import { withKnownRelations } from './known-relation.ts';
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
  const { input } = await openTables(paths, {
    mappings: ['crunchbase.mapping.yml', 'crunchbase-permalinks.mapping.yml', 'crunchbase-snapshot.mapping.yml'],
    adapt: (mapping) => withKnownRounds(withRoundsOnce(mapping)),
  });
  // a sample may lack the rounds of its investments
  return withFirstKind(withKnownRelations(input));
}

/** Investments of the samples repeat the columns of their round. Where a table has the rounds, it alone describes them. */
function withRoundsOnce(mapping: Mapping): Mapping {
  const isRounds = ({ claims = [] }: FileSpec) => claims.length === 1 && claims[0]?.name === 'round';
  if (!mapping.files.some(isRounds)) return mapping;
  const files = mapping.files.map((file) =>
    isRounds(file) || file.claims === undefined
      ? file
      : { ...file, claims: file.claims.filter(({ name }) => name !== 'round') },
  );
  return { ...mapping, files };
}

/** Without a table of rounds, investments are a part of none. */
function withKnownRounds(mapping: Mapping): Mapping {
  if (mapping.files.some(({ claims }) => claims?.some(({ name }) => name === 'round'))) return mapping;
  const files = mapping.files.map((file) => ({
    ...file,
    ...(file.claims && { claims: file.claims.map(({ relations: _relations, ...claim }) => claim as ClaimSpec) }),
  }));
  return { ...mapping, files };
}
