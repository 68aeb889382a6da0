import type { DraftCitation, DraftClaim } from '../draft.ts';
import type { ImportIssue, Place } from '../import-error.ts';
import { claimContent } from './draft-line.ts';
import { type Digest, createKeyTable, createNumbering, digestOf } from '../../support/key-table.ts';
import { createNumberList } from '../../support/number-list.ts';

/*
 * The claims of an import by key, so that one that repeats becomes one claim that cites all its rows. Takes about 50 bytes a
 * claim; only the citations of repeats are held.
 */

/** A claim as the index knows it. */
export interface KeyedClaim {
  readonly kind: string;
  readonly key: Digest;
  /** The digest of what it says, without its citations. */
  readonly content: Digest;
}

export interface ClaimIndex {
  readonly size: number;
  /** How many claims repeat an earlier one. */
  readonly repeats: number;
  keyed(claim: DraftClaim): KeyedClaim;
  /** An issue if an earlier row gives the claim another content. */
  check(claim: KeyedClaim, place: Place): ImportIssue | null;
  /** Adds a claim that `check` has found without an issue, or the citations of one that repeats. */
  add(claim: KeyedClaim, place: Place, citations: readonly DraftCitation[]): void;
  /** The kind of the claim with this key; null if there is none. */
  kindOf(key: string): string | null;
  /** The digest of the key of a claim; without a key, of its content. */
  keyOf(claim: DraftClaim): Digest;
  /** Takes a claim out, once: the citations of its repeats. Null if it was taken, or not added. */
  take(key: Digest): readonly RepeatedCitation[] | null;
}

/** A citation of a repeat: of mapped sources, or of a file, for which there are none. */
export type RepeatedCitation = DraftCitation | FileRows;

/** Rows of a file that say the same. */
export interface FileRows {
  readonly file: string;
  /** At most ten. */
  readonly lines: readonly (number | null)[];
  /** How many more there are. */
  readonly more: number;
}

/** @param dataset its id, as claims of two data sets have different ids */
export function createClaimIndex(dataset: string): ClaimIndex {
  const table = createKeyTable();
  const contents = [createNumberList(Uint32Array), createNumberList(Uint32Array)] as const;
  const lines = createNumberList(Uint32Array);
  const origins = createNumberList(Uint32Array);
  const taken = createNumberList(Uint32Array);
  const kinds = createNumbering();
  const files = createNumbering();
  const repeated = new Map<number, Repeat>();
  let repeats = 0;

  const keyDigest = (key: string): Digest => digestOf(JSON.stringify(['key', dataset, key]));
  const contentDigest = (claim: DraftClaim): Digest => {
    const said = claimContent(
      claim,
      (entity) => entity as string,
      (key) => key,
    );
    return digestOf(JSON.stringify(['content', dataset, said]));
  };
  const keyOf = (claim: DraftClaim): Digest => (claim.key === null ? contentDigest(claim) : keyDigest(claim.key));

  return {
    get size() {
      return table.size;
    },
    get repeats() {
      return repeats;
    },
    keyOf,
    keyed(claim) {
      const key = keyOf(claim);
      return { kind: claim.kind, key, content: claim.key === null ? key : contentDigest(claim) };
    },
    check({ key, content }, place) {
      const index = table.indexOf(key);
      if (index < 0 || contents.every((word, part) => word.get(index) === content[part])) return null;
      const first = `${files.textOf(origins.get(index) >>> KIND_BITS)}:${lines.get(index)}`;
      const expected = `the values of ${first}, which has the same key of a claim`;
      return { ...place, column: null, expected, got: 'others' };
    },
    add({ kind, key, content }, place, citations) {
      const index = table.indexOf(key);
      if (index >= 0) {
        repeats += 1;
        repeated.set(index, withRepeat(repeated.get(index), place, citations));
        return;
      }
      const added = table.add(key);
      for (const [part, word] of contents.entries()) word.set(added, content[part] ?? 0);
      lines.set(added, place.line ?? 0);
      origins.set(added, (files.numberOf(place.file) << KIND_BITS) | kinds.numberOf(kind));
    },
    kindOf(key) {
      const index = table.indexOf(keyDigest(key));
      return index < 0 ? null : kinds.textOf(origins.get(index) & ((1 << KIND_BITS) - 1));
    },
    take(key) {
      const index = table.indexOf(key);
      if (index < 0 || taken.get(index) === 1) return null;
      taken.set(index, 1);
      const repeat = repeated.get(index);
      return repeat === undefined ? NONE : [...repeat.rows.values(), ...repeat.citations.values()];
    },
  };
}

/** Kinds of claims are few. */
const KIND_BITS = 8;

const NONE: readonly RepeatedCitation[] = [];

interface Repeat {
  /** By file. */
  readonly rows: Map<string, FileRows>;
  /** By their JSON. */
  readonly citations: Map<string, DraftCitation>;
}

function withRepeat(
  { rows, citations }: Repeat = { rows: new Map(), citations: new Map() },
  { file, line }: Place,
  added: readonly DraftCitation[],
): Repeat {
  for (const citation of added) citations.set(JSON.stringify(citation), citation);
  if (added.length > 0) return { rows, citations };
  const { lines, more } = rows.get(file) ?? { lines: [], more: 0 };
  const isFull = lines.length === MAX_LINES;
  rows.set(file, { file, lines: isFull ? lines : [...lines, line], more: more + (isFull ? 1 : 0) });
  return { rows, citations };
}

const MAX_LINES = 10;
