import { KIND_IN_ROLE } from '../../dataset/reference/reference-checker.ts';
import { display } from '../../dataset/issue.ts';
import { type RelationKind, SYMMETRIC_RELATION_KINDS } from '../../model/vocabulary.ts';
import { slugOf } from '../../support/slug.ts';
import type { DraftClaim, DraftParticipant, DraftRow } from '../draft.ts';
import type { ImportIssue } from '../import-error.ts';
import type { Digest } from '../../support/key-table.ts';
import type { ClaimIndex, RepeatedCitation } from './claim-index.ts';
import { claimContent } from './draft-line.ts';
import { rowsNote } from './input-source.ts';
import { countUp } from '../../support/count-up.ts';

/** The second pass over claims: gives them ids, and checks the rules that need the records of other rows. */
export interface ClaimWriter {
  /** The lines of the claims of a row that no earlier row has, and the issues for which the row is rejected. */
  linesOf(row: DraftRow): { readonly lines: readonly object[]; readonly issues: readonly ImportIssue[] };
  /** What was not kept, by reason. */
  readonly losses: ReadonlyMap<string, number>;
}

/** The records to which claims refer. */
export interface KnownRecords {
  /** The id of a participant; null if there is no such entity. */
  entityId(entity: DraftParticipant['entity']): string | null;
  sourceId(key: string): string | null;
  /** The id of the source that an input file is. */
  fileSourceId(file: string): string | null;
  /** True if the entity with this id, here or in another data set, is of a kind that `KIND_IN_ROLE` has. */
  isOfKind(id: string, kind: string): boolean;
  isOtherClaim(id: string): boolean;
}

interface ClaimWriterOptions {
  readonly prefix: string;
  readonly idsAreGiven: boolean;
  /** True if a claim without sources cites the file. */
  readonly citesFiles: boolean;
  readonly claims: ClaimIndex;
  readonly known: KnownRecords;
  /** True if only some rows are read, so that a claim may refer to one of another row. */
  readonly isPartial?: boolean;
}

export function createClaimWriter(options: ClaimWriterOptions): ClaimWriter {
  const { prefix, idsAreGiven, citesFiles, claims, known, isPartial = false } = options;
  const losses = new Map<string, number>();
  const symmetric = new Set<string>();

  function idOf(claim: Pick<DraftClaim, 'key' | 'kind' | 'participants'>, key: Digest): string {
    if (idsAreGiven && claim.key !== null) return claim.key;
    return `${prefix}${readablePart(claim)}${shortHash(key)}`;
  }

  function relationsOf(id: string, claim: DraftClaim, issue: Report): object[] {
    return (claim.relations ?? []).flatMap(({ kind, claim: key }, index) => {
      const field = `relations[${index}].claim`;
      const targetKind = claims.kindOf(key);
      if (targetKind === null && !isPartial && !(idsAreGiven && known.isOtherClaim(key))) {
        return issue(field, 'the key of a claim of the import', display(key));
      }
      if (kind === 'PART_OF_ROUND' && targetKind !== null && targetKind !== 'FUNDING_ROUND') {
        return issue(field, 'a FUNDING_ROUND', `${display(key)}, which is of kind ${targetKind}`);
      }
      const target = idsAreGiven ? key : idOfKey(key);
      if (target === id) return issue(field, 'another claim', `${display(key)}, which is the claim itself`);
      if (!SYMMETRIC_RELATION_KINDS.has(kind as RelationKind)) return [{ kind, claim: target }];
      const pair = [kind, ...[id, target].toSorted()].join(' ');
      if (symmetric.has(pair)) {
        countUp(losses, `a relation ${kind} that the other claim states too`);
        return [];
      }
      symmetric.add(pair);
      return [{ kind, claim: target }];
    });
  }

  function idOfKey(key: string): string {
    const claim = { key, kind: '', participants: [], citations: [], fields: {} };
    return idOf(claim, claims.keyOf(claim));
  }

  function lineOf(row: DraftRow, claim: DraftClaim, key: Digest, issue: Report): object | null {
    const repeats = claims.take(key);
    if (repeats === null) return null;
    const content = claimContent(
      claim,
      (entity) => known.entityId(entity) ?? '',
      (key) => key,
    );
    const roles = new Set<string>();
    for (const [index, { entity, role }] of claim.participants.entries()) {
      const field = `participants[${index}].entity`;
      const id = known.entityId(entity);
      if (id === null) {
        const got = display(typeof entity === 'string' ? entity : entity.id);
        issue(field, 'an entity of the import or of another data set', got);
        continue;
      }
      const kind = Object.hasOwn(KIND_IN_ROLE, role) ? KIND_IN_ROLE[role] : undefined;
      if (kind !== undefined && !known.isOfKind(id, kind)) {
        issue(field, `an entity of kind ${kind} as ${role}`, `${display(id)}, which is of another kind`);
      }
      if (roles.has(`${role} ${id}`)) {
        issue(
          field,
          `an entity that does not have the role ${role} in the claim already`,
          `${display(id)}, to which two keys lead`,
        );
      }
      roles.add(`${role} ${id}`);
    }
    const id = idOf(claim, key);
    const { relations: _keys, ...fields } = content;
    const relations = relationsOf(id, claim, issue);
    const citations = citationsOf(row, claim, repeats, issue);
    return {
      id,
      ...fields,
      ...(citations.length > 0 && { citations }),
      ...(relations.length > 0 && { relations }),
    };
  }

  function citationsOf(
    { place }: DraftRow,
    claim: DraftClaim,
    repeats: readonly RepeatedCitation[],
    issue: Report,
  ): object[] {
    const isMapped = claim.citations.length > 0;
    const mapped = [...claim.citations, ...repeats.flatMap((repeat) => ('source' in repeat ? repeat : []))];
    const others = repeats.flatMap((repeat) => ('source' in repeat ? [] : repeat));
    const own = { file: place.file, lines: [place.line], more: 0 };
    const same = others.find(({ file }) => file === place.file);
    const first = same ? { ...same, lines: [...new Set([place.line, ...same.lines])] } : own;
    const files = isMapped ? others : [first, ...others.filter((rows) => rows !== same)];
    return [
      ...mapped.map(({ source, ...rest }, index) => {
        const id = known.sourceId(source);
        if (id === null) issue(`citations[${index}].source`, 'a source of the import', display(source));
        return { source: id ?? '', ...given(rest) };
      }),
      ...(citesFiles ? files : []).map((rows) => {
        const note = rowsNote(rows);
        return { source: known.fileSourceId(rows.file) ?? '', ...(note !== null && { note }) };
      }),
    ];
  }

  return {
    losses,
    linesOf(row) {
      const issues: ImportIssue[] = [];
      const lines = row.claims.flatMap((claim, index) => {
        const issue: Report = (field, expected, got) => {
          const column = row.columnOf?.('claims', index, field) ?? null;
          issues.push({ ...row.place, column, expected, got: `${got} as ${field} of a ${claim.kind}` });
          return [];
        };
        return lineOf(row, claim, claims.keyOf(claim), issue) ?? [];
      });
      return { lines, issues };
    },
  };
}

/** Reports an issue of a field, and returns nothing in its place. */
type Report = (field: string, expected: string, got: string) => [];

/** What makes an id readable: the key, or who takes part. A function of the input alone, so that ids never change. */
function readablePart({ key, kind, participants }: Pick<DraftClaim, 'key' | 'kind' | 'participants'>): string {
  const parts =
    key === null
      ? [
          ...participants
            .slice(0, 2)
            .map(({ entity }) => slugUpTo(typeof entity === 'string' ? withoutSpace(entity) : entity.id, 30)),
          slugOf(kind),
        ]
      : [slugUpTo(key, 60)];
  return parts.map((part) => (part === '' ? '' : `${part}-`)).join('');
}

/** `partner:Acme` gives `Acme`: the name space of a key tells a reader little. */
function withoutSpace(key: string): string {
  return key.replace(/^[\w-]+:(?=.)/, '');
}

function slugUpTo(text: string, length: number): string {
  return slugOf(text.slice(0, 4 * length))
    .slice(0, length)
    .replace(/-$/, '');
}

const HASH_LENGTH = 10;

/** 52 bits: with a million claims, two have the same with a probability of one in nine thousand, if nothing else differs. */
function shortHash(key: Digest): string {
  const bits = (BigInt(key[2] ?? 0) << 32n) | BigInt(key[3] ?? 0);
  return bits.toString(36).padStart(HASH_LENGTH, '0').slice(-HASH_LENGTH);
}

function given(fields: object): object {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined && value !== ''),
  );
}
