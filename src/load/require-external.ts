import type { Dataset } from '../dataset/dataset.ts';
import { DatasetError, type Issue } from '../dataset/issue.ts';
import type { Reader } from '../graph/query.ts';
import { FAMILIES, type Family } from './ledger.ts';
import { readNodes } from './stored-node.ts';

/**
 * Requires that the graph has the records of other data sets to which a data set refers.
 *
 * @throws {DatasetError}
 */
export async function requireExternal(reader: Reader, dataset: Dataset): Promise<void> {
  const { external, folder } = dataset;
  const nodes = await readNodes(
    reader,
    FAMILIES.flatMap((family) => external[family]),
  );
  const issues = FAMILIES.flatMap((family) =>
    external[family]
      .filter((id) => {
        const node = nodes.get(id);
        return !node?.isCurrent || node.family !== SINGULAR[family];
      })
      .map((id) => issueOf(dataset, family, id)),
  );
  if (issues.length > 0) throw new DatasetError(folder, issues);
}

const SINGULAR = { sources: 'source', entities: 'entity', claims: 'claim' } as const;

/** Names a record that refers to the missing one. */
function issueOf({ claims, entities }: Dataset, family: Family, id: string): Issue {
  const claim = claims.find(
    ({ participants, citations, relations }) =>
      participants.some(({ entity }) => entity === id) ||
      citations.some(({ source }) => source === id) ||
      relations.some((relation) => relation.claim === id),
  );
  const entity = entities.find(({ identifiers }) => identifiers.some(({ source }) => source === id));
  const referrer = claim ?? entity;
  return {
    file: claim === undefined && entity !== undefined ? 'entities.jsonl' : 'claims.jsonl',
    line: null,
    field: null,
    expected: `the id of ${family === 'entities' ? 'an entity' : `a ${SINGULAR[family]}`} in this data set or in the graph`,
    got: `"${id}"${referrer ? ` in ${referrer.id}` : ''}`,
  };
}
