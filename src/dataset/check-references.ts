import { join } from 'node:path';

import { builtInCountry } from '../model/country.ts';
import { identifierKey, normalizeIdentifier } from '../model/identifier.ts';
import { createKeyTable, createNumbering, digestOf } from '../support/key-table.ts';
import { createNumberList } from '../support/number-list.ts';
import { KIND_IN_ROLE, pairKey } from './reference-checker.ts';
import type { Dataset } from './dataset.ts';
import { display, type Issue } from './issue.ts';
import { readLines } from './json-lines.ts';
import type { ClaimSkeleton, EntitySkeleton, SourceSkeleton } from './reference-skeleton.ts';
import type { PerFamily } from './version.ts';

/*
 * Checks records against each other as `checkDataset` does, in a stream: it keeps a hash of each id instead of the records,
 * about 50 bytes a record. For folders whose lines are known to be valid by themselves.
 */

export interface ReferenceOptions {
  /** Data sets to which the folder may refer, and of which it must not use an id of a source or a claim. */
  readonly others: readonly Dataset[];
  readonly onLines?: (lines: number) => void;
  readonly signal?: AbortSignal | undefined;
}

/** Returns the first hundred issues. The files are not compressed. */
export async function checkReferences(folder: string, options: ReferenceOptions): Promise<readonly Issue[]> {
  const issues: Issue[] = [];
  const check = createReferenceCheck(options.others, (issue) => {
    if (issues.length < MAX_ISSUES) issues.push(issue);
  });
  let lines = 0;
  for (const family of ['sources', 'entities', 'claims'] as const) {
    for await (const batch of readLines(join(folder, `${family}.jsonl`))) {
      options.signal?.throwIfAborted();
      for (const { number, bytes } of batch) check.add(family, number, JSON.parse(bytes.toString()));
      lines += batch.length;
      options.onLines?.(lines);
    }
  }
  check.finish();
  return issues;
}

const MAX_ISSUES = 100;

type Family = keyof PerFamily<unknown>;

interface ReferenceCheck {
  /** Sources come first, then entities. */
  add(family: Family, line: number, record: unknown): void;
  finish(): void;
}

type Valid<Skeleton> = { readonly [Key in keyof Skeleton]?: NonNullable<Skeleton[Key]> } & { readonly id: string };

function createReferenceCheck(others: readonly Dataset[], report: (issue: Issue) => void): ReferenceCheck {
  const ids = createPlaceTable();
  const identifiers = createPlaceTable();
  const pairs = createKeyTable();
  /** Relations to claims that no line has had so far. */
  const open: OpenRelation[] = [];
  const other = {
    sources: new Set(others.flatMap(({ sources }) => sources.map(({ id }) => id))),
    entities: new Map(others.flatMap(({ entities }) => entities.map(({ id, kind }) => [id, kind as string]))),
    claims: new Map(others.flatMap(({ claims }) => claims.map(({ id, kind }) => [id, kind as string]))),
    identifiers: new Map(
      others.flatMap(({ entities }) =>
        entities.flatMap(({ id, identifiers: own }) => own.map((one) => [identifierKey(one), id] as const)),
      ),
    ),
  };

  function addId(
    family: Family,
    line: number,
    { id, kind = '' }: { readonly id: string; readonly kind?: string },
  ): void {
    const issue = { file: `${family}.jsonl`, line, field: 'id' };
    const first = ids.find(id);
    if (first !== null) {
      const got = `${display(id)}, which ${first.family}.jsonl:${first.line} has`;
      report({ ...issue, expected: 'an id that no other record has', got });
      return;
    }
    ids.add(id, { family, line, kind });
    if (family === 'entities' ? other.sources.has(id) || other.claims.has(id) : other[family].has(id)) {
      report({ ...issue, expected: 'an id that no other data set uses', got: display(id) });
    }
  }

  function addEntity(line: number, entity: Valid<EntitySkeleton>): void {
    for (const [index, identifier] of (entity.identifiers ?? []).entries()) {
      if (identifier?.scheme == null || identifier.value === null) continue;
      const { scheme, value, source } = identifier;
      const key = identifierKey({ scheme, value: normalizeIdentifier({ scheme, value }) });
      const issue = { file: 'entities.jsonl', line, field: `identifiers[${index}]` };
      const first = identifiers.find(key);
      const owner = other.identifiers.get(key);
      const holder = first === null ? (owner ?? entity.id) : `entities.jsonl:${first.line}`;
      if (first === null) identifiers.add(key, { family: 'entities', line, kind: '' });
      if (first === null ? holder !== entity.id : first.line !== line) {
        report({ ...issue, expected: 'an identifier that no other entity has', got: `${key}, which ${holder} has` });
      }
      if (source != null && ids.find(source)?.family !== 'sources' && !other.sources.has(source)) {
        report({ ...issue, field: `${issue.field}.source`, expected: 'the id of a source', got: display(source) });
      }
    }
  }

  function kindOfEntity(id: string): string | null {
    const found = ids.find(id);
    if (found?.family === 'entities') return found.kind;
    return other.entities.get(id) ?? (builtInCountry(id) === null ? null : 'COUNTRY');
  }

  function addClaim(line: number, claim: Valid<ClaimSkeleton>): void {
    const issueAt = (field: string, expected: string, got: string): void =>
      report({ file: 'claims.jsonl', line, field, expected, got });
    for (const [index, participant] of (claim.participants ?? []).entries()) {
      if (participant?.entity == null) continue;
      const { entity, role } = participant;
      const actual = kindOfEntity(entity);
      const kind = role !== null && Object.hasOwn(KIND_IN_ROLE, role) ? KIND_IN_ROLE[role] : undefined;
      const field = `participants[${index}].entity`;
      if (actual === null) issueAt(field, 'the id of an entity', display(entity));
      else if (kind !== undefined && actual !== kind) {
        issueAt(field, `an entity of kind ${kind} as ${role}`, `${display(entity)}, which is of kind ${actual}`);
      }
    }
    for (const [index, citation] of (claim.citations ?? []).entries()) {
      const source = citation?.source ?? null;
      if (source === null || ids.find(source)?.family === 'sources' || other.sources.has(source)) continue;
      issueAt(`citations[${index}].source`, 'the id of a source', display(source));
    }
    for (const [index, relation] of (claim.relations ?? []).entries()) {
      if (relation?.claim == null || relation.kind === null) continue;
      const key = digestOf(pairKey(claim.id, relation.kind, relation.claim));
      const field = `relations[${index}]`;
      if (relation.claim === claim.id) issueAt(`${field}.claim`, 'another claim', display(relation.claim));
      if (pairs.indexOf(key) >= 0) {
        issueAt(field, 'a relation that neither of the claims has already', display(relation));
      } else pairs.add(key);
      const target = { line, index, kind: relation.kind, claim: relation.claim };
      if (ids.find(relation.claim) === null) open.push(target);
      else checkTarget(target);
    }
  }

  function checkTarget({ line, index, kind, claim }: OpenRelation): void {
    const found = ids.find(claim);
    const target = found?.family === 'claims' ? found.kind : (other.claims.get(claim) ?? null);
    const issue = { file: 'claims.jsonl', line, field: `relations[${index}].claim` };
    if (target === null) report({ ...issue, expected: 'the id of a claim', got: display(claim) });
    else if (kind === 'PART_OF_ROUND' && target !== 'FUNDING_ROUND') {
      report({ ...issue, expected: 'a FUNDING_ROUND', got: `${display(claim)}, which is of kind ${target}` });
    }
  }

  return {
    add(family, line, record) {
      const value = record as Valid<ClaimSkeleton & EntitySkeleton & SourceSkeleton>;
      addId(family, line, value);
      if (family === 'entities') addEntity(line, value);
      if (family === 'claims') addClaim(line, value);
    },
    finish: () => open.forEach(checkTarget),
  };
}

interface OpenRelation {
  readonly line: number;
  readonly index: number;
  readonly kind: string;
  readonly claim: string;
}

/** Where a text was first, by its hash. */
interface FirstPlace {
  readonly family: Family;
  readonly line: number;
  readonly kind: string;
}

function createPlaceTable(): { add(text: string, place: FirstPlace): void; find(text: string): FirstPlace | null } {
  const table = createKeyTable();
  const lines = createNumberList(Uint32Array);
  const kinds = createNumberList(Uint8Array);
  const families = createNumberList(Uint8Array);
  const names = createNumbering();
  return {
    add(text, { family, line, kind }) {
      table.add(digestOf(text));
      lines.push(line);
      families.push(names.numberOf(family));
      kinds.push(names.numberOf(kind));
    },
    find(text) {
      const index = table.indexOf(digestOf(text));
      if (index < 0) return null;
      const family = names.textOf(families.get(index)) as Family;
      return { family, line: lines.get(index), kind: names.textOf(kinds.get(index)) };
    },
  };
}
