import { identifierKey } from '../../model/identifier.ts';
import type { EntityRecord } from '../../model/record.ts';

/** What one data set says of an entity. A graph stores the descriptions of an entity as a list of JSON texts. */
export interface EntityDescription {
  readonly dataset: string;
  /** Whether the data set only refers to this country, so that the description is the program's. */
  readonly isBuiltIn: boolean;
  readonly record: EntityRecord;
}

/**
 * Merges the descriptions of an entity, in the order in which the data sets came. The first gives the kind and the name, and
 * the country and the text if it has them; the others add names, identifiers, tags and extra columns. Built-in descriptions
 * come last.
 */
export function mergeDescriptions(descriptions: readonly EntityDescription[]): EntityRecord {
  const [first, ...others] = byPrecedence(descriptions).map(({ record }) => record);
  if (first === undefined) throw new Error('Expected an entity with at least one description.');
  if (others.length === 0) return first;
  const all = [first, ...others];
  return {
    ...first,
    names: distinct(
      all.flatMap(({ name, names }) => [{ name, language: null, type: null, note: null }, ...names]),
      ({ name }) => name,
    ).filter(({ name }) => name !== first.name),
    country: all.find(({ country }) => country !== null)?.country ?? null,
    description: all.find(({ description }) => description !== null)?.description ?? null,
    identifiers: distinct(
      all.flatMap(({ identifiers }) => identifiers),
      identifierKey,
    ),
    tags: distinct(
      all.flatMap(({ tags }) => tags),
      (tag) => tag,
    ),
    extra: Object.assign({}, ...all.map(({ extra }) => extra).toReversed()),
  };
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

/** The first item of each key. */
function distinct<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = keyOf(item);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
