import { builtInCountry } from '../model/country.ts';
import { identifierKey, normalizeIdentifier } from '../model/identifier.ts';
import { display, type ExternalIssue, type Issue } from './issue.ts';
import type { ClaimSkeleton, EntitySkeleton, SourceSkeleton } from './reference-skeleton.ts';
import { type RelationKind, SYMMETRIC_RELATION_KINDS } from '../model/vocabulary.ts';

/** A record and the number of its line. */
export interface Located<Skeleton> {
  readonly line: number;
  readonly skeleton: Skeleton;
  /** True if the line has no id, so that it was made from the content. */
  readonly isGenerated?: boolean;
}

/** The records of a file that could be read. */
export interface FileSkeleton<Skeleton> {
  readonly file: string;
  /** False if the file is missing or truncated: references to missing records are then not issues. */
  readonly isComplete: boolean;
  readonly records: readonly Located<Skeleton>[];
  /** By id, records that are certainly valid, and need not be among the `records`. */
  readonly known?: ReadonlyMap<string, unknown>;
}

interface DatasetSkeleton {
  readonly sources: FileSkeleton<SourceSkeleton>;
  readonly entities: FileSkeleton<EntitySkeleton>;
  readonly claims: FileSkeleton<ClaimSkeleton>;
}

interface DatasetFindings {
  readonly issues: readonly Issue[];
  /** References to records that the data set does not have, other than built-in countries. */
  readonly external: readonly ExternalIssue[];
  /** Ids of the built-in countries that the data set refers to. */
  readonly builtIn: readonly string[];
}

/** Checks records against each other: ids are unique, and references lead to records of the right kind. */
export function checkDataset({ sources, entities, claims }: DatasetSkeleton): DatasetFindings {
  const firsts = new Map<string, string>();
  const indexes = { sources: indexOf(sources), entities: indexOf(entities), claims: indexOf(claims) };
  const builtIn = new Set<string>();
  const references = [...entitySources(entities, indexes), ...checkReferences(claims, indexes)];
  const isExternal = (issue: Issue | ExternalIssue): issue is ExternalIssue => 'family' in issue;
  for (const id of [...countriesOf(entities), ...marketsOf(claims), ...countryParticipantsOf(claims)]) {
    if (indexes.entities.find(id) === MISSING && builtInCountry(id) !== null) builtIn.add(id);
  }
  return {
    issues: [
      ...[sources, entities, claims].flatMap((file) => repeatedIds(file, firsts)),
      ...references.filter((issue) => !isExternal(issue)),
      ...checkRelationPairs(claims),
      ...sharedIdentifiers(entities),
    ],
    external: references.filter(isExternal),
    builtIn: [...builtIn].toSorted(),
  };
}

function countriesOf({ records }: FileSkeleton<EntitySkeleton>): string[] {
  return records.flatMap(({ skeleton: { kind, country } }) =>
    country === null || kind === 'COUNTRY' ? [] : [country.toLowerCase()],
  );
}

function marketsOf({ records }: FileSkeleton<ClaimSkeleton>): string[] {
  return records.flatMap(({ skeleton }) => skeleton.markets.flatMap((code) => code?.toLowerCase() ?? []));
}

function countryParticipantsOf({ records }: FileSkeleton<ClaimSkeleton>): string[] {
  return records.flatMap(({ skeleton }) =>
    skeleton.participants.flatMap((participant) => (participant?.entity?.length === 2 ? [participant.entity] : [])),
  );
}

/** `firsts`: file and line of the first record with each id. Sources, entities and claims share one id space. */
function repeatedIds({ file, records }: FileSkeleton<SourceSkeleton>, firsts: Map<string, string>): Issue[] {
  return records.flatMap(({ line, isGenerated, skeleton: { id } }): Issue[] => {
    if (id === null) return [];
    const first = firsts.get(id);
    if (first === undefined) {
      firsts.set(id, `${file}:${line}`);
      return [];
    }
    if (isGenerated) {
      const expected = `a line that does not repeat ${first}`;
      return [{ file, line, field: null, expected, got: 'the same claim again, without an id' }];
    }
    const got = `${display(id)}, which ${first} has`;
    return [{ file, line, field: 'id', expected: 'an id that no other record has', got }];
  });
}

/** An identifier belongs to one entity. Records of one entity are reported as a repeated id. */
function sharedIdentifiers({ file, records }: FileSkeleton<EntitySkeleton>): Issue[] {
  const firsts = new Map<string, { readonly id: string; readonly line: number }>();
  return records.flatMap(({ line, skeleton: { id, identifiers } }) =>
    identifiers.flatMap((identifier, index): Issue[] => {
      if (id === null || identifier?.scheme == null || identifier.value === null) return [];
      const { scheme, value } = identifier;
      const key = identifierKey({ scheme, value: normalizeIdentifier({ scheme, value }) });
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, { id, line });
      if (first === undefined || first.id === id) return [];
      return [
        {
          file,
          line,
          field: `identifiers[${index}]`,
          expected: `an identifier of ${display(id)} that no other entity has`,
          got: `${key}, which ${display(first.id)} has (${file}:${first.line})`,
        },
      ];
    }),
  );
}

/** The sources of identifiers. */
function entitySources({ file, records }: FileSkeleton<EntitySkeleton>, { sources }: Indexes): ExternalIssue[] {
  return records.flatMap(({ line, skeleton }) =>
    skeleton.identifiers.flatMap((identifier, index) => {
      const id = identifier?.source ?? null;
      if (id === null || sources.find(id) !== MISSING) return [];
      const field = `identifiers[${index}].source`;
      return [{ file, line, field, expected: 'the id of a source', got: display(id), family: 'sources', id } as const];
    }),
  );
}

const MISSING = 'MISSING';

interface Index<Skeleton> {
  /** Null if the record is known, or the file is incomplete and may have lost it. */
  readonly find: (id: string) => Skeleton | typeof MISSING | null;
}

function indexOf<Skeleton extends SourceSkeleton>(file: FileSkeleton<Skeleton>): Index<Skeleton> {
  const { isComplete, records, known } = file;
  const byId = new Map<string | null, Skeleton>();
  for (const { skeleton } of records) if (!byId.has(skeleton.id)) byId.set(skeleton.id, skeleton);
  return { find: (id) => byId.get(id) ?? (isComplete && !known?.has(id) ? MISSING : null) };
}

interface Indexes {
  readonly sources: Index<SourceSkeleton>;
  readonly entities: Index<EntitySkeleton>;
  readonly claims: Index<ClaimSkeleton>;
}

/** The kind that an entity must have in a role, in claims of all kinds. */
export const KIND_IN_ROLE: Readonly<Record<string, string>> = { PERSON: 'PERSON', OUTLET: 'PUBLICATION' };

function checkReferences(claims: FileSkeleton<ClaimSkeleton>, indexes: Indexes): (Issue | ExternalIssue)[] {
  return claims.records.flatMap(({ line, skeleton }) =>
    [
      ...skeleton.participants.map((participant, index) => participantIssue(participant, index, indexes)),
      ...skeleton.citations.map((citation, index) => {
        const source = citation?.source ?? null;
        return source !== null && indexes.sources.find(source) === MISSING
          ? {
              field: `citations[${index}].source`,
              expected: 'the id of a source',
              got: display(source),
              family: 'sources' as const,
              id: source,
            }
          : null;
      }),
      ...skeleton.relations.map((relation, index) => relationIssue(skeleton.id, relation, index, indexes.claims)),
    ].flatMap((issue) => (issue ? [{ file: claims.file, line, ...issue }] : [])),
  );
}

type FieldIssue = Omit<Issue, 'file' | 'line'> | Omit<ExternalIssue, 'file' | 'line'>;

function participantIssue(
  participant: ClaimSkeleton['participants'][number],
  index: number,
  { entities }: Indexes,
): FieldIssue | null {
  if (participant?.entity == null) return null;
  const { entity: id, role } = participant;
  const field = `participants[${index}].entity`;
  const entity = entities.find(id);
  if (entity === MISSING && builtInCountry(id) === null) {
    return { field, expected: 'the id of an entity', got: display(id), family: 'entities', id };
  }
  const kind = role !== null && Object.hasOwn(KIND_IN_ROLE, role) ? KIND_IN_ROLE[role] : undefined;
  const actual = entity === MISSING ? 'COUNTRY' : entity?.kind;
  if (kind === undefined || actual == null || actual === kind) return null;
  return {
    field,
    expected: `an entity of kind ${kind} as ${role}`,
    got: `${display(id)}, which is of kind ${actual}`,
  };
}

function relationIssue(
  id: string | null,
  relation: ClaimSkeleton['relations'][number],
  index: number,
  claims: Index<ClaimSkeleton>,
): FieldIssue | null {
  if (relation?.claim == null) return null;
  const field = `relations[${index}].claim`;
  if (relation.claim === id)
    return { field, expected: 'another claim', got: `${display(id)}, which is the claim itself` };
  const target = claims.find(relation.claim);
  if (target === MISSING) {
    return { field, expected: 'the id of a claim', got: display(relation.claim), family: 'claims', id: relation.claim };
  }
  if (relation.kind !== 'PART_OF_ROUND' || target?.kind == null || target.kind === 'FUNDING_ROUND') return null;
  return {
    field,
    expected: 'a FUNDING_ROUND',
    got: `${display(relation.claim)}, which is of kind ${target.kind}`,
  };
}

/** Rejects repeated relations. A symmetric relation belongs to one of its two claims only. */
function checkRelationPairs({ file, records }: FileSkeleton<ClaimSkeleton>): Issue[] {
  const firsts = new Map<string, { readonly id: string; readonly line: number }>();
  return records.flatMap(({ line, skeleton: { id, relations } }) =>
    relations.flatMap((relation, index) => {
      if (id === null || relation?.claim == null || relation.kind === null || relation.claim === id) return [];
      const key = pairKey(id, relation.kind, relation.claim);
      const first = firsts.get(key);
      if (!first) {
        firsts.set(key, { id, line });
        return [];
      }
      if (first.line !== line && first.id === id) return []; // reported as a repeated id
      const expected =
        first.line === line
          ? 'a relation that the claim does not have already'
          : `${relation.kind}, which holds in both directions, on one of the two claims only`;
      const got = `${display(relation)}${first.line === line ? '' : `, which ${file}:${first.line} has`}`;
      return [{ file, line, field: `relations[${index}]`, expected, got }];
    }),
  );
}

/** The same for both directions of a symmetric relation. */
export function pairKey(from: string, kind: string, to: string): string {
  const isSymmetric = SYMMETRIC_RELATION_KINDS.has(kind as RelationKind);
  return (isSymmetric && to < from ? [to, kind, from] : [from, kind, to]).join(' ');
}
