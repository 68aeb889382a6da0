import type { ImportInput } from '../draft.ts';
import { withFirstKind } from './first-kind.ts';
import type { Preset } from './preset.ts';
import { openTables } from './table/table-input.ts';

/** Results of a SPARQL query. */
export const wikidataCsv: Preset = {
  name: 'wikidata-csv',
  description: 'Items of Wikidata, from the results of a query that were downloaded as CSV.',
  paths: 'CSV files of query.wikidata.org with the column item',
  options: [],
  open: openResults,
};

async function openResults(paths: readonly string[]): Promise<ImportInput> {
  const { input } = await openTables(paths, { mappings: ['wikidata-csv.mapping.yml'] });
  return withFirstKind(input);
}
