import { ClientError } from '../../model/client-error.ts';
import { quote } from '../../support/excerpt.ts';
import { entityNearId } from '../../graph/entity/entity-near-id.ts';
import type { RecordFamily } from '../../graph/record.ts';
import type { Context } from '../context.ts';

/** Ids in an argument. All must belong to records of one family, or to data sets. */
export interface ExpectedIds {
  readonly argument: string;
  readonly family: RecordFamily | 'dataset';
  readonly ids: readonly string[] | null;
}

/**
 * Checks that each id exists and is of its family. A misspelt id would otherwise shorten a list unnoticed.
 *
 * @throws {ClientError} UNKNOWN_ID
 */
export async function requireIds(context: Context, expected: readonly ExpectedIds[]): Promise<void> {
  const ofDatasets = expected.filter(({ family }) => family === 'dataset');
  const ofRecords = expected.filter(({ family }) => family !== 'dataset');
  await Promise.all([requireRecords(context, ofRecords), ...ofDatasets.map((ids) => requireDatasets(context, ids))]);
}

async function requireRecords(context: Context, expected: readonly ExpectedIds[]): Promise<void> {
  const distinct = [...new Set(expected.flatMap(({ ids }) => ids ?? []))];
  const records = new Map(
    (await context.loaders.family.loadAll(distinct)).map((record, index) => [distinct[index], record]),
  );
  for (const { argument, family, ids } of expected) {
    for (const id of ids ?? []) {
      const record = records.get(id);
      if (record?.family === family) continue;
      const got = record
        ? `that is the id of ${withArticle(record.family)}.`
        : `nothing has that id.${family === 'entity' ? await nearestEntity(context, id) : ''}`;
      throw new ClientError(
        'UNKNOWN_ID',
        `${argument}: expected the id of ${withArticle(family)}, got ${quote(id)}: ${got} Look up ids with search(text: …).`,
      );
    }
  }
}

/** A question for the entity that a misspelt id may mean; empty if there is none, or if it cannot be looked up now. */
async function nearestEntity({ reader }: Context, id: string): Promise<string> {
  const entity = await entityNearId(reader, id).catch(() => null);
  return entity ? ` Did you mean ${quote(entity.id)}, the id of ${quote(entity.name)}?` : '';
}

async function requireDatasets({ loaders }: Context, { argument, ids }: ExpectedIds): Promise<void> {
  if (!ids || ids.length === 0) return;
  const known = await loaders.knownDataset.loadAll(ids);
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown === undefined) return;
  throw new ClientError(
    'UNKNOWN_ID',
    `${argument}: expected the id of a data set, got ${quote(unknown)}: nothing has that id. Look up ids with graph { datasets { id } }.`,
  );
}

function withArticle(family: ExpectedIds['family']): string {
  return family === 'entity' ? 'an entity' : `a ${family}`;
}
