import type { Dataset } from '../../dataset/dataset.ts';
import { DatasetError } from '../../dataset/issue.ts';
import type { Reader } from '../../graph/query.ts';
import { FAMILIES } from '../ledger.ts';
import { readNodes } from './stored-node.ts';

/**
 * Requires that the graph has the records of other data sets to which a data set refers, also after the load. `removed`: ids
 * of the records that leave the graph with it, since the data set had them and has them no longer.
 *
 * @throws {DatasetError} with an issue for each other reference
 */
export async function requireExternal(
  reader: Reader,
  { external, externalIssues, folder }: Dataset,
  removed: ReadonlySet<string>,
): Promise<void> {
  const ids = FAMILIES.flatMap((family) => external[family]);
  if (ids.length === 0) return;
  const nodes = await readNodes(reader, ids);
  const missing = externalIssues.filter(({ family, id }) => {
    const node = nodes.get(id);
    return !node?.isCurrent || node.family !== SINGULAR[family] || removed.has(id);
  });
  if (missing.length === 0) return;
  throw new DatasetError(
    folder,
    missing.map(({ file, line, field, expected, got }) => ({
      file,
      line,
      field,
      expected: `${expected}, or of another data set in the graph`,
      got,
    })),
  );
}

const SINGULAR = { sources: 'source', entities: 'entity', claims: 'claim' } as const;
