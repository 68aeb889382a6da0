import { builtInCountry } from '../../model/country.ts';
import { identifierKey, normalizeIdentifier } from '../../model/identifier.ts';
import { type RelationKind, SYMMETRIC_RELATION_KINDS } from '../../model/vocabulary.ts';
import { createNumberList } from '../../support/number-list.ts';
import { createTextTable, type TextTable } from '../../support/text-table.ts';
import { display, type ExternalIssue, type Issue } from '../issue.ts';
import { createIssueList } from './issue-list.ts';
import type { ClaimSkeleton, EntitySkeleton, SourceSkeleton } from './reference-skeleton.ts';
import type { PerFamily } from '../version.ts';

/*
 * The rules across lines. Records are added one by one and not kept: what the rules need of them takes some 40 bytes and the
 * id for a record, and more for an identifier or a relation.
 */

/** A record and the number of its line. */
export interface Located<Skeleton> {
  readonly line: number;
  readonly skeleton: Skeleton;
  /** True if the line has no id, so that it was made from the content. */
  readonly isGenerated?: boolean;
}

export interface DatasetFindings {
  readonly issues: readonly Issue[];
  /** References to records that the data set does not have, other than built-in countries. */
  readonly external: readonly ExternalIssue[];
  /** Ids of the built-in countries that the data set refers to. */
  readonly builtIn: readonly string[];
  /** The ids of records that the data set refers to and does not have: each once. */
  readonly externalIds: PerFamily<TextTable>;
  /** The number of issues that were not kept, and that of references. */
  readonly omitted: { readonly issues: number; readonly external: number };
}

type FamilyName = keyof PerFamily<unknown>;

/** Checks records against each other. Files are added in this order, as claims refer to entities and both to sources. */
export interface ReferenceChecker {
  begin(family: FamilyName, file: { readonly file: string }): void;
  addSource(source: Located<SourceSkeleton>): void;
  addEntity(entity: Located<EntitySkeleton>): void;
  addClaim(claim: Located<ClaimSkeleton>): void;
  /** Adds a record to the file of the family. */
  add(family: FamilyName, record: Located<SourceSkeleton & EntitySkeleton & ClaimSkeleton>): void;
  /**
   * `isComplete`: false if the file is missing or truncated; references to missing records are then not issues. `known`: ids
   * of records that are certainly valid, and need not be among those added.
   */
  end(family: FamilyName, end: FileEnd): void;
  /** True if a record with the id was added. */
  hasAdded(id: string): boolean;
  finish(): DatasetFindings;
  /** The identifiers of the entities, by `identifierKey`, and the numbers of the ids of the entities in `ids`. */
  identifiers(): Generator<{ readonly key: string; readonly entity: number }>;
}

interface FileEnd {
  readonly isComplete: boolean;
  readonly known?: { has(id: string): boolean } | undefined;
}

/** A reference to a record that the data set does not have. */
const MISSING = 'MISSING';

interface CheckerOptions {
  /** Where the ids of records are numbered. It may have other texts. */
  readonly ids?: TextTable;
  /** How many issues of each rule are kept. */
  readonly limit?: number;
  /** The kind of a record of another data set of the graph; `''` if it has none, and null if there is no such record. */
  readonly kindElsewhere?: (family: FamilyName, id: string) => string | null;
  /** Whether two entities are judged to be one, so that they may share an identifier. */
  readonly areOne?: (a: string, b: string) => boolean;
}

export function createReferenceChecker({
  ids = createTextTable(),
  limit = Infinity,
  kindElsewhere = () => null,
  areOne = (a, b) => a === b,
}: CheckerOptions = {}): ReferenceChecker {
  const kinds = createTextTable();
  /** By number of the id: line and file of the first record, and whether its id was made; 0 for a line without a record. */
  const firstLines = createNumberList(Uint32Array);
  const firstFamilies = createNumberList(Uint8Array);
  const firstGenerated = createNumberList(Uint8Array);
  /** 0: no record of the family; 1: a record without a readable kind; else the number of the kind plus 2. */
  const kindsIn = {
    sources: createNumberList(Uint8Array),
    entities: createNumberList(Uint8Array),
    claims: createNumberList(Uint8Array),
  };
  const files: Record<FamilyName, string> = { sources: '', entities: '', claims: '' };
  const ends: Partial<Record<FamilyName, FileEnd>> = {};
  const countries = new Set<string>();
  const externalIds = { sources: createTextTable(), entities: createTextTable(), claims: createTextTable() };
  const identifiers = createFirsts();
  const relations = createRelationList();
  const issues = {
    repeated: createIssueList<Issue>(limit),
    references: createIssueList<Issue>(limit),
    pairs: createIssueList<Issue>(limit),
    identifiers: createIssueList<Issue>(limit),
    external: createIssueList<ExternalIssue>(limit),
  };

  /** As `find`, without other data sets. */
  function findHere(family: FamilyName, id: string): string | null {
    const index = ids.find(id);
    const kind = index < 0 ? 0 : kindsIn[family].get(index);
    if (kind >= 2) return kinds.get(kind - 2);
    const end = ends[family];
    return kind === 1 || !end?.isComplete || end.known?.has(id) ? null : MISSING;
  }

  /** The kind of a record; null if the record is known, has no readable kind, or may be lost. */
  function find(family: FamilyName, id: string): string | null {
    const kind = findHere(family, id);
    return kind === MISSING ? (kindElsewhere(family, id) ?? MISSING) : kind;
  }

  function addId(
    family: FamilyName,
    { line, isGenerated, skeleton }: Located<SourceSkeleton & { kind?: string | null }>,
  ) {
    const { id, kind = null } = skeleton;
    if (id === null) return;
    const index = ids.add(id);
    const firstLine = firstLines.get(index);
    const firstFamily = FAMILIES[firstFamilies.get(index)] ?? family;
    const behind = FAMILIES.indexOf(family) - FAMILIES.indexOf(firstFamily);
    // known lines are added after others
    const isEarlier = firstLine > 0 && (behind < 0 || (behind === 0 && line < firstLine));
    if (kindsIn[family].get(index) === 0 || isEarlier) {
      kindsIn[family].set(index, kind === null ? 1 : kinds.add(kind) + 2);
    }
    const isRepeatGenerated = isEarlier ? firstGenerated.get(index) === 1 : isGenerated;
    if (firstLine === 0 || isEarlier) {
      firstLines.set(index, line);
      firstFamilies.set(index, FAMILIES.indexOf(family));
      firstGenerated.set(index, Number(isGenerated === true));
    }
    if (firstLine === 0) return;
    const file = files[isEarlier ? firstFamily : family];
    const repeated = isEarlier ? firstLine : line;
    const first = isEarlier ? `${files[family]}:${line}` : `${files[firstFamily]}:${firstLine}`;
    issues.repeated.add(
      isRepeatGenerated
        ? {
            file,
            line: repeated,
            field: null,
            expected: `a line that does not repeat ${first}`,
            got: 'the same claim again, without an id',
          }
        : {
            file,
            line: repeated,
            field: 'id',
            expected: 'an id that no other record has',
            got: `${display(id)}, which ${first} has`,
          },
    );
  }

  function addReference(family: FamilyName, line: number, issue: FieldIssue | null): void {
    if (issue === null) return;
    const located = { file: files[family], line, ...issue };
    if ('family' in located) {
      externalIds[located.family].add(located.id);
      issues.external.add(located);
    } else issues.references.add(located);
  }

  /** An identifier belongs to one entity. Records of one entity are reported as a repeated id. */
  function addIdentifiers({ line, skeleton: { id, identifiers: own } }: Located<EntitySkeleton>): void {
    for (const [index, identifier] of own.entries()) {
      if (id === null || identifier?.scheme == null || identifier.value === null) continue;
      const { scheme, value } = identifier;
      const key = identifierKey({ scheme, value: normalizeIdentifier({ scheme, value }) });
      const first = identifiers.add(key, { line, id: ids.find(id) });
      if (first === null || areOne(ids.get(first.id), id)) continue;
      issues.identifiers.add({
        file: files.entities,
        line,
        field: `identifiers[${index}]`,
        expected: `an identifier of ${display(id)} that no other entity has`,
        got: `${key}, which ${display(ids.get(first.id))} has (${files.entities}:${first.line})`,
      });
    }
  }

  /** Rejects repeated relations. A symmetric relation belongs to one of its two claims only. */
  function checkRelations(): void {
    const pairs = createFirsts();
    for (const { line, index, from, kind, claim } of relations.all()) {
      const id = from < 0 ? null : ids.get(from);
      addReference(
        'claims',
        line,
        relationIssue(id, { kind, claim }, index, (target) => find('claims', target)),
      );
      if (id === null || kind === null || claim === id) continue;
      const first = pairs.add(relationPairKey(id, kind, claim), { line, id: from });
      if (first === null || (first.line !== line && first.id === from)) continue; // reported as a repeated id
      const isSame = first.line === line;
      issues.pairs.add({
        file: files.claims,
        line,
        field: `relations[${index}]`,
        expected: isSame
          ? 'a relation that the claim does not have already'
          : `${kind}, which holds in both directions, on one of the two claims only`,
        got: `${display({ kind, claim })}${isSame ? '' : `, which ${files.claims}:${first.line} has`}`,
      });
    }
  }

  function addEntity(entity: Located<EntitySkeleton>): void {
    const { line, skeleton } = entity;
    addId('entities', entity);
    if (skeleton.country !== null && skeleton.kind !== 'COUNTRY') countries.add(skeleton.country.toLowerCase());
    for (const [index, identifier] of skeleton.identifiers.entries()) {
      const field = `identifiers[${index}].source`;
      addReference(
        'entities',
        line,
        sourceIssue(identifier?.source ?? null, field, (id) => find('sources', id)),
      );
    }
    addIdentifiers(entity);
  }

  function addClaim(claim: Located<ClaimSkeleton>): void {
    const { line, skeleton } = claim;
    addId('claims', claim);
    for (const code of skeleton.markets) if (code !== null) countries.add(code.toLowerCase());
    for (const [index, participant] of skeleton.participants.entries()) {
      if (participant?.entity?.length === 2) countries.add(participant.entity);
      addReference(
        'claims',
        line,
        participantIssue(participant, index, (id) => find('entities', id)),
      );
    }
    for (const [index, citation] of skeleton.citations.entries()) {
      const field = `citations[${index}].source`;
      addReference(
        'claims',
        line,
        sourceIssue(citation?.source ?? null, field, (id) => find('sources', id)),
      );
    }
    const from = skeleton.id === null ? -1 : ids.find(skeleton.id);
    for (const [index, relation] of skeleton.relations.entries()) {
      if (relation?.claim != null) relations.add({ line, index, from, kind: relation.kind, claim: relation.claim });
    }
  }

  return {
    begin(family, { file }) {
      files[family] = file;
    },
    addSource: (source) => addId('sources', source),
    addEntity,
    addClaim,
    add(family, record) {
      if (family === 'sources') addId('sources', record);
      else if (family === 'entities') addEntity(record);
      else addClaim(record);
    },
    end(family, end) {
      ends[family] = end;
    },
    hasAdded(id) {
      const index = ids.find(id);
      return index >= 0 && firstLines.get(index) > 0;
    },
    *identifiers() {
      for (const { text, id } of identifiers.all()) yield { key: text, entity: id };
    },
    finish() {
      checkRelations();
      const { external, ...others } = issues;
      const lists = Object.values(others);
      return {
        issues: lists.flatMap((list) => list.kept()),
        external: external.kept(),
        externalIds,
        builtIn: [...countries]
          .filter((id) => findHere('entities', id) === MISSING && builtInCountry(id) !== null)
          .toSorted(),
        omitted: {
          issues: lists.reduce((sum, list) => sum + list.omitted(), 0),
          external: external.omitted(),
        },
      };
    },
  };
}

const FAMILIES = ['sources', 'entities', 'claims'] as const;

interface First {
  readonly line: number;
  /** Number of an id. */
  readonly id: number;
}

/** Remembers where each text occurs first. */
function createFirsts() {
  const texts = createTextTable();
  const lines = createNumberList(Uint32Array);
  const firstIds = createNumberList(Uint32Array);
  return {
    /** Returns where the text was before; null if it is new. */
    add(text: string, { line, id }: First): First | null {
      const before = texts.size;
      const index = texts.add(text);
      if (texts.size === before) return { line: lines.get(index), id: firstIds.get(index) };
      lines.push(line);
      firstIds.push(id);
      return null;
    },
    *all(): Generator<{ readonly text: string; readonly id: number }> {
      for (let index = 0; index < texts.size; index++) yield { text: texts.get(index), id: firstIds.get(index) };
    },
  };
}

interface ClaimRelation {
  readonly line: number;
  /** In the list of relations. */
  readonly index: number;
  /** Number of the id of the claim; -1 if it has none. */
  readonly from: number;
  readonly kind: string | null;
  readonly claim: string;
}

/** The relations, which can be checked when all claims are known. */
function createRelationList() {
  const texts = createTextTable();
  const fields = {
    lines: createNumberList(Uint32Array),
    indexes: createNumberList(Uint32Array),
    froms: createNumberList(Uint32Array),
    kinds: createNumberList(Uint32Array),
    claims: createNumberList(Uint32Array),
  };
  return {
    add({ line, index, from, kind, claim }: ClaimRelation): void {
      fields.lines.push(line);
      fields.indexes.push(index);
      fields.froms.push(from + 1);
      fields.kinds.push(kind === null ? 0 : texts.add(kind) + 1);
      fields.claims.push(texts.add(claim));
    },
    /** In the order of the lines. */
    *all(): Generator<ClaimRelation> {
      const order = new Uint32Array(fields.lines.length).map((_, at) => at);
      const isSorted = order.every((at) => at === 0 || fields.lines.get(at - 1) <= fields.lines.get(at));
      if (!isSorted) order.sort((a, b) => fields.lines.get(a) - fields.lines.get(b) || a - b);
      for (const at of order) {
        const kind = fields.kinds.get(at);
        yield {
          line: fields.lines.get(at),
          index: fields.indexes.get(at),
          from: fields.froms.get(at) - 1,
          kind: kind === 0 ? null : texts.get(kind - 1),
          claim: texts.get(fields.claims.get(at)),
        };
      }
    },
  };
}

type FieldIssue = Omit<Issue, 'file' | 'line'> | Omit<ExternalIssue, 'file' | 'line'>;

/** Finds the kind of a record; null if it cannot be known. */
type FindKind = (id: string) => string | null;

function sourceIssue(id: string | null, field: string, find: FindKind): FieldIssue | null {
  if (id === null || find(id) !== MISSING) return null;
  return { field, expected: 'the id of a source', got: display(id), family: 'sources', id };
}

/** The kind that an entity must have in a role, in claims of all kinds. */
export const KIND_IN_ROLE: Readonly<Record<string, string>> = { PERSON: 'PERSON', OUTLET: 'PUBLICATION' };

function participantIssue(
  participant: ClaimSkeleton['participants'][number],
  index: number,
  find: FindKind,
): FieldIssue | null {
  if (participant?.entity == null) return null;
  const { entity: id, role } = participant;
  const field = `participants[${index}].entity`;
  const found = find(id);
  if (found === MISSING && builtInCountry(id) === null) {
    return { field, expected: 'the id of an entity', got: display(id), family: 'entities', id };
  }
  const kind = role !== null && Object.hasOwn(KIND_IN_ROLE, role) ? KIND_IN_ROLE[role] : undefined;
  const actual = found === MISSING ? 'COUNTRY' : found;
  if (kind === undefined || actual === null || actual === kind) return null;
  return {
    field,
    expected: `an entity of kind ${kind} as ${role}`,
    got: `${display(id)}, which is of kind ${actual}`,
  };
}

function relationIssue(
  id: string | null,
  { kind, claim }: Pick<ClaimRelation, 'kind' | 'claim'>,
  index: number,
  find: FindKind,
): FieldIssue | null {
  const field = `relations[${index}].claim`;
  if (claim === id) return { field, expected: 'another claim', got: `${display(id)}, which is the claim itself` };
  const target = find(claim);
  if (target === MISSING) {
    return { field, expected: 'the id of a claim', got: display(claim), family: 'claims', id: claim };
  }
  if (kind !== 'PART_OF_ROUND' || target === null || target === 'FUNDING_ROUND') return null;
  return { field, expected: 'a FUNDING_ROUND', got: `${display(claim)}, which is of kind ${target}` };
}

/** One key for both directions of a symmetric relation. */
function relationPairKey(from: string, kind: string, to: string): string {
  const isSymmetric = SYMMETRIC_RELATION_KINDS.has(kind as RelationKind);
  return (isSymmetric && to < from ? [to, kind, from] : [from, kind, to]).join(' ');
}
