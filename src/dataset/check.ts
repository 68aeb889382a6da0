import { display, type Fault } from './issue.ts';
import type { ClaimOutline, EntityOutline, SourceOutline } from './reference-skeleton.ts';
import { type RelationKind, SYMMETRIC_RELATION_KINDS } from '../model/vocabulary.ts';

/** A record where it stands. */
export interface Placed<Outline> {
  readonly line: number;
  readonly outline: Outline;
}

/** What could be read of a file. */
export interface FileOutline<Outline> {
  readonly file: string;
  /** False where the file is missing or broke off: what it lacks is then no fault of those who refer to it. */
  readonly isComplete: boolean;
  readonly records: readonly Placed<Outline>[];
}

export interface DatasetOutline {
  readonly sources: FileOutline<SourceOutline>;
  readonly entities: FileOutline<EntityOutline>;
  readonly claims: FileOutline<ClaimOutline>;
}

/** Checks what records say together: that ids are unique, and that whatever one refers to is there and fits. */
export function checkBetween({ sources, entities, claims }: DatasetOutline): Fault[] {
  const firsts = new Map<string, string>();
  return [
    ...[sources, entities, claims].flatMap((file) => repeatedIds(file, firsts)),
    ...checkSeats(entities),
    ...checkReferences(claims, {
      sources: indexOf(sources),
      entities: indexOf(entities),
      claims: indexOf(claims),
    }),
    ...checkRelationPairs(claims),
  ];
}

/** `firsts`: where each id stands first. Sources, entities and claims share one id space. */
function repeatedIds({ file, records }: FileOutline<SourceOutline>, firsts: Map<string, string>): Fault[] {
  return records.flatMap(({ line, outline: { id } }) => {
    if (id === null) return [];
    const first = firsts.get(id);
    if (first === undefined) {
      firsts.set(id, `${file}:${line}`);
      return [];
    }
    return [
      {
        file,
        line,
        field: 'id',
        expected: 'an id that no other record has',
        got: `${display(id)}, which ${first} has`,
      },
    ];
  });
}

function checkSeats(entities: FileOutline<EntityOutline>): Fault[] {
  const { find } = indexOf(entities);
  return entities.records.flatMap(({ line, outline: { kind, country } }) => {
    // a country's own code is a matter of the record alone
    if (country === null || kind === 'COUNTRY' || find(country.toLowerCase()) !== MISSING) return [];
    return [
      {
        file: entities.file,
        line,
        field: 'country',
        expected: 'a country among the entities',
        got: display(country),
      },
    ];
  });
}

const MISSING = 'MISSING';

interface Index<Outline> {
  /** Null where the record cannot be known, as its file is incomplete. */
  readonly find: (id: string) => Outline | typeof MISSING | null;
}

function indexOf<Outline extends SourceOutline>({ isComplete, records }: FileOutline<Outline>): Index<Outline> {
  const byId = new Map<string | null, Outline>();
  for (const { outline } of records) if (!byId.has(outline.id)) byId.set(outline.id, outline);
  return { find: (id) => byId.get(id) ?? (isComplete ? MISSING : null) };
}

interface Indexes {
  readonly sources: Index<SourceOutline>;
  readonly entities: Index<EntityOutline>;
  readonly claims: Index<ClaimOutline>;
}

/** What an entity has to be in some roles, whatever the claim. */
const KIND_IN_ROLE: Readonly<Record<string, string>> = { PERSON: 'PERSON', OUTLET: 'PUBLICATION' };

function checkReferences(claims: FileOutline<ClaimOutline>, indexes: Indexes): Fault[] {
  return claims.records.flatMap(({ line, outline }) =>
    [
      ...outline.participants.map((participant, index) => participantFault(participant, index, indexes)),
      ...outline.markets.map((code, index) =>
        code !== null && indexes.entities.find(code.toLowerCase()) === MISSING
          ? {
              field: `markets[${index}]`,
              expected: 'a country among the entities',
              got: display(code),
            }
          : null,
      ),
      ...outline.citations.map((citation, index) => {
        const source = citation?.source ?? null;
        return source !== null && indexes.sources.find(source) === MISSING
          ? {
              field: `citations[${index}].source`,
              expected: 'the id of a source',
              got: display(source),
            }
          : null;
      }),
      ...outline.relations.map((relation, index) => relationFault(outline.id, relation, index, indexes.claims)),
    ].flatMap((fault) => (fault ? [{ file: claims.file, line, ...fault }] : [])),
  );
}

type LineFault = Omit<Fault, 'file' | 'line'>;

function participantFault(
  participant: ClaimOutline['participants'][number],
  index: number,
  { entities }: Indexes,
): LineFault | null {
  if (participant?.entity == null) return null;
  const { entity: id, role } = participant;
  const field = `participants[${index}].entity`;
  const entity = entities.find(id);
  if (entity === MISSING) return { field, expected: 'the id of an entity', got: display(id) };
  const kind = role !== null && Object.hasOwn(KIND_IN_ROLE, role) ? KIND_IN_ROLE[role] : undefined;
  if (kind === undefined || entity?.kind == null || entity.kind === kind) return null;
  return {
    field,
    expected: `an entity of kind ${kind} as ${role}`,
    got: `${display(id)}, which is of kind ${entity.kind}`,
  };
}

function relationFault(
  id: string | null,
  relation: ClaimOutline['relations'][number],
  index: number,
  claims: Index<ClaimOutline>,
): LineFault | null {
  if (relation?.claim == null) return null;
  const field = `relations[${index}].claim`;
  if (relation.claim === id)
    return { field, expected: 'another claim', got: `${display(id)}, which is the claim itself` };
  const target = claims.find(relation.claim);
  if (target === MISSING) return { field, expected: 'the id of a claim', got: display(relation.claim) };
  if (relation.kind !== 'PART_OF_ROUND' || target?.kind == null || target.kind === 'FUNDING_ROUND') return null;
  return {
    field,
    expected: 'a FUNDING_ROUND',
    got: `${display(relation.claim)}, which is of kind ${target.kind}`,
  };
}

/** A relation stands once; a symmetric one on one of its two claims only. */
function checkRelationPairs({ file, records }: FileOutline<ClaimOutline>): Fault[] {
  const firsts = new Map<string, { readonly id: string; readonly line: number }>();
  return records.flatMap(({ line, outline: { id, relations } }) =>
    relations.flatMap((relation, index) => {
      if (id === null || relation?.claim == null || relation.kind === null || relation.claim === id) return [];
      const key = pairKey(id, relation.kind, relation.claim);
      const first = firsts.get(key);
      if (!first) {
        firsts.set(key, { id, line });
        return [];
      }
      if (first.line !== line && first.id === id) return []; // the second record of that id is the fault
      const expected =
        first.line === line
          ? 'a relation that the claim does not have already'
          : `${relation.kind}, which holds in both directions, on one of the two claims only`;
      const got = `${display(relation)}${first.line === line ? '' : `, which ${file}:${first.line} has`}`;
      return [{ file, line, field: `relations[${index}]`, expected, got }];
    }),
  );
}

function pairKey(from: string, kind: string, to: string): string {
  const isSymmetric = SYMMETRIC_RELATION_KINDS.has(kind as RelationKind);
  return (isSymmetric && to < from ? [to, kind, from] : [from, kind, to]).join(' ');
}
