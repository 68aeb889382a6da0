import { identifierKey } from '../../model/identifier.ts';
import type { Dataset } from '../dataset.ts';
import { display, type Issue } from '../issue.ts';
import type { PerFamily } from '../version.ts';
import type { EntitySkeleton, SourceSkeleton } from './reference-skeleton.ts';

type FamilyName = keyof PerFamily<unknown>;

/** The records of other data sets that the same graph is to hold. */
export interface OtherRecords {
  /** The kind of a record; `''` for a source, and null if no data set has the record. */
  kindOf(family: FamilyName, id: string): string | null;
  /** Why a load of a record would fail: its id or an identifier belongs to a record of another data set. */
  conflictsOf(family: FamilyName, record: SourceSkeleton | EntitySkeleton): readonly Conflict[];
  /** A line for each data set in which the entity is of another kind. The data set that is loaded first decides. */
  warningsOf(dataset: string, entity: EntitySkeleton): readonly string[];
}

type Conflict = Omit<Issue, 'file' | 'line'>;

/** `areOne`: whether two entities are judged to be one, so that they may share an identifier. */
export function otherRecords(
  others: readonly Dataset[],
  areOne: (a: string, b: string) => boolean = (a, b) => a === b,
): OtherRecords {
  const sets = others.map(otherSet);
  return {
    kindOf(family, id) {
      const other = sets.find(({ kinds }) => kinds[family].has(id));
      return other?.kinds[family].get(id) ?? null;
    },
    conflictsOf: (family, record) =>
      sets.flatMap((other) =>
        family === 'entities'
          ? identifierConflicts(record as EntitySkeleton, other, areOne)
          : idConflict(family, record, other),
      ),
    warningsOf: (dataset, { id, kind }) =>
      sets.flatMap((other) => {
        const otherKind = id !== null && other.isDescribed(id) ? other.kinds.entities.get(id) : undefined;
        if (otherKind === undefined || kind === null || otherKind === kind) return [];
        const kinds = `a ${kind} in ${dataset} and a ${otherKind} in ${other.name}`;
        return `${id} is ${kinds}. The data set that is loaded first decides.`;
      }),
  };
}

interface OtherSet {
  readonly name: string;
  readonly kinds: PerFamily<ReadonlyMap<string, string>>;
  /** By `identifierKey`: the id of the entity. */
  readonly owners: ReadonlyMap<string, string>;
  /** False for a built-in country that the data set only refers to. */
  isDescribed(id: string): boolean;
}

function otherSet({ manifest, sources, entities, claims, builtIn }: Dataset): OtherSet {
  const countries = new Set(builtIn);
  const kindsOf = (records: readonly { readonly id: string; readonly kind: string | null }[]) =>
    new Map(records.map(({ id, kind }) => [id, kind ?? '']));
  return {
    name: manifest.id,
    kinds: {
      sources: new Map(sources.map(({ id }) => [id, ''])),
      entities: kindsOf(entities),
      claims: kindsOf(claims),
    },
    owners: new Map(
      entities.flatMap(({ id, identifiers }) =>
        countries.has(id) ? [] : identifiers.map((identifier) => [identifierKey(identifier), id] as const),
      ),
    ),
    isDescribed: (id) => !countries.has(id),
  };
}

function idConflict(family: FamilyName, { id }: SourceSkeleton, { name, kinds }: OtherSet): Conflict[] {
  if (id === null || !kinds[family].has(id)) return [];
  return [{ field: 'id', expected: `an id that ${name} does not use`, got: display(id) }];
}

/** An identifier belongs to one entity. */
function identifierConflicts(
  { id, identifiers }: EntitySkeleton,
  { name, owners }: OtherSet,
  areOne: (a: string, b: string) => boolean,
): Conflict[] {
  return identifiers.flatMap((identifier, index) => {
    if (id === null || identifier?.scheme == null || identifier.value === null) return [];
    const key = identifierKey({ scheme: identifier.scheme, value: identifier.value });
    const owner = owners.get(key);
    if (owner === undefined || areOne(owner, id)) return [];
    const got = `${id}, and ${owner} in ${name}`;
    return [{ field: `identifiers[${index}]`, expected: `${key} to identify one entity`, got }];
  });
}
