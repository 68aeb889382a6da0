import { mergeEntityRecords } from '../../dataset/judgement/merge-record.ts';
import type { EntityRecord } from '../../model/record.ts';

/** What one data set says of an entity. A graph stores the descriptions of an entity as a list of JSON texts. */
export interface EntityDescription {
  readonly dataset: string;
  /** Whether the data set only refers to this country, so that the description is the program's. */
  readonly isBuiltIn: boolean;
  readonly record: EntityRecord;
}

/**
 * Merges the descriptions of an entity, in the order in which the data sets came. Built-in descriptions come last. The record
 * lists the entities that data sets have merged into this one.
 */
export function mergeDescriptions(descriptions: readonly EntityDescription[]): EntityRecord {
  const [first, ...others] = byPrecedence(descriptions).map(({ record: { mergedFrom: _lines, ...record } }) => record);
  if (first === undefined) throw new Error('Expected an entity with at least one description.');
  const mergedIds = [...new Set(descriptions.flatMap(mergedIdsOf))].toSorted();
  return { ...mergeEntityRecords(first, others), ...(mergedIds.length > 0 && { mergedIds }) };
}

/** Ids of the entities that a data set merges into the one that it describes. */
function mergedIdsOf({ record: { id, mergedFrom = [] } }: EntityDescription): string[] {
  return mergedFrom.flatMap((line) => (line.id === id ? [] : line.id));
}

/** Whether a data set has a line of its own for the entity. */
export function hasOwnLine({ record: { id, mergedFrom } }: EntityDescription): boolean {
  return mergedFrom === undefined || mergedFrom.some((line) => line.id === id);
}

/** Describes each data set that gives an entity another kind than the one that stands. */
export function kindConflicts(descriptions: readonly EntityDescription[]): string[] {
  const [first, ...others] = byPrecedence(descriptions);
  return others
    .filter(({ record }) => record.kind !== first?.record.kind)
    .map(
      ({ dataset, record }) =>
        `The entity ${record.id} is a ${first?.record.kind} in the data set ${first?.dataset} and a ${record.kind} in ${dataset}. It stays a ${first?.record.kind}.`,
    );
}

/** Replaces, adds or removes (null) the description of one data set. */
export function withDescription(
  descriptions: readonly EntityDescription[],
  dataset: string,
  description: EntityDescription | null,
): EntityDescription[] {
  const isKnown = descriptions.some((each) => each.dataset === dataset);
  if (!isKnown) return description === null ? [...descriptions] : [...descriptions, description];
  return descriptions.flatMap((each) => (each.dataset === dataset ? (description ?? []) : each));
}

export function parseDescriptions(texts: readonly string[]): EntityDescription[] {
  return texts.map((json) => {
    const { dataset, builtIn = false, record } = JSON.parse(json) as StoredDescription;
    return { dataset, isBuiltIn: builtIn, record };
  });
}

export function formatDescription({ dataset, isBuiltIn, record }: EntityDescription): string {
  return JSON.stringify({ dataset, ...(isBuiltIn && { builtIn: true }), record } satisfies StoredDescription);
}

interface StoredDescription {
  readonly dataset: string;
  readonly builtIn?: boolean;
  readonly record: EntityRecord;
}

function byPrecedence(descriptions: readonly EntityDescription[]): EntityDescription[] {
  return descriptions.toSorted((a, b) => Number(a.isBuiltIn) - Number(b.isBuiltIn)); // stable
}
