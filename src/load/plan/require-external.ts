import type { CheckedDataset } from '../../dataset/checked/checked-dataset.ts';
import { DatasetError, display, type Issue } from '../../dataset/issue.ts';
import { mergedEntities } from '../../graph/judged-pair.ts';
import type { Reader } from '../../graph/query.ts';
import { FAMILIES, type Family } from '../ledger.ts';
import { chunksOf } from './plan-context.ts';
import { CHUNK, readNodes } from './stored-node.ts';

/**
 * Requires that the graph has the records of other data sets to which a data set refers, also after the load. `removed`: ids
 * of the records that leave the graph with it, since the data set had them and has them no longer.
 *
 * @throws {DatasetError} with an issue for each other reference
 */
export async function requireExternal(
  reader: Reader,
  { external, omittedExternal, externalIds, ids, folder }: CheckedDataset,
  removed: readonly number[],
): Promise<void> {
  const leaving = new Set(removed);
  const missing: Record<Family, Set<string>> = { sources: new Set(), entities: new Set(), claims: new Set() };
  for (const family of FAMILIES) {
    const table = externalIds[family];
    const numbers = Array.from({ length: table.size }, (_, number) => number);
    for (const some of chunksOf(numbers, CHUNK)) {
      const texts = some.map((number) => table.get(number));
      const nodes = await readNodes(reader, texts);
      for (const id of texts) {
        const node = nodes.get(id);
        const isThere = node?.isCurrent === true && node.family === SINGULAR[family];
        if (!isThere || leaving.has(ids.find(id))) missing[family].add(id);
      }
    }
  }
  if (FAMILIES.every((family) => missing[family].size === 0)) return;
  const merges = new Map((await mergedEntities(reader, {})).flat().map(({ id, canonical }) => [id, canonical]));
  const issues = external
    .filter(({ family, id }) => missing[family].has(id))
    .map(({ file, line, field, expected, got, id }): Issue => {
      const canonical = merges.get(id);
      const remark = canonical === undefined ? '' : `, which another data set merges into ${display(canonical)}`;
      return { file, line, field, expected: `${expected}, ${ELSEWHERE}`, got: got + remark };
    });
  if (issues.length > 0) throw new DatasetError(folder, issues, [], omittedExternal);
  // the references were too many to keep
  const others = FAMILIES.flatMap((family) => [...missing[family]].map((id) => ({ family, id })));
  throw new DatasetError(
    folder,
    others.map(({ family, id }) => {
      const expected = `references to ${family} of the data set, ${ELSEWHERE}`;
      return { file: folder, line: null, field: null, expected, got: display(id) };
    }),
  );
}

const ELSEWHERE = 'or of another data set in the graph';

const SINGULAR = { sources: 'source', entities: 'entity', claims: 'claim' } as const;
