import { jsonLine } from './json-text.ts';

/*
 * The records as their data sets state them: lines of the data set format, from which `import` makes the same data set. The
 * other attributes of a node or record are for programs that know no claims.
 */

/** What a data set says of an entity, a claim or a source. */
interface StatedRecord {
  readonly dataset: { readonly id: string };
  readonly record: object;
}

/** The record of a claim or source; none if the export has no records. */
export function statedBy({
  dataset,
  record,
}: {
  readonly dataset: { readonly id: string };
  readonly record?: object;
}): readonly StatedRecord[] {
  return record === undefined ? [] : [{ dataset, record }];
}

/** The records by data set, as JSON: `{"my-data":{"id":"northbank", …}}`. Null if there are none. */
export function recordText(records: readonly StatedRecord[]): string | null {
  if (records.length === 0) return null;
  return jsonLine(Object.fromEntries(records.map(({ dataset, record }) => [dataset.id, record])));
}
