import { builtInCountry } from '../../model/country.ts';
import { display, type ExternalIssue, type Issue } from '../issue.ts';
import type { JudgedPair } from './judgement.ts';
import { JUDGEMENT_FILE, type LocatedPair } from './judgement-file.ts';

/** The entities that judgements make one, each group with the id that remains. */
export interface Merges {
  /** By id of an entity that is merged into another one: the id that remains. */
  readonly canonicalOf: ReadonlyMap<string, string>;
  /** By id that remains: the others of its group, sorted. */
  readonly mergedInto: ReadonlyMap<string, readonly string[]>;
  /** The first line that names an entity of a group. */
  lineOf(id: string): number | null;
}

export const NO_MERGES: Merges = { canonicalOf: new Map(), mergedInto: new Map(), lineOf: () => null };

/** The entities that are one according to judgements, before it is known which id remains. */
export interface MergeGroups {
  readonly isEmpty: boolean;
  /** Whether the entity is judged to be the same as another one. */
  has(id: string): boolean;
  areOne(a: string, b: string): boolean;
  /** One entity of the group of an entity, the same for all of them. */
  oneOf(id: string): string;
}

/** Groups entities by their positive judgements. */
export function mergeGroups(pairs: readonly JudgedPair[]): MergeGroups {
  const find = unionOf(pairs);
  return {
    isEmpty: !pairs.some(({ judgement }) => judgement === 'positive'),
    has: (id) => find(id) !== null,
    oneOf: (id) => find(id) ?? id,
    areOne: (a, b) => a === b || (find(a) !== null && find(a) === find(b)),
  };
}

/** One entity of each group, by entity: the one with the smallest id. Null for an entity that is in none. */
function unionOf(pairs: readonly JudgedPair[]): (id: string) => string | null {
  const parents = new Map<string, string>();
  function find(id: string): string | null {
    let root = id;
    for (let parent = parents.get(root); parent !== undefined && parent !== root; parent = parents.get(root))
      root = parent;
    for (let step = id; step !== root;) {
      const next = parents.get(step) ?? root;
      parents.set(step, root);
      step = next;
    }
    return parents.has(root) ? root : null;
  }
  for (const { left, right, judgement } of pairs) {
    if (judgement !== 'positive') continue;
    const [root = left, other = right] = [find(left) ?? left, find(right) ?? right].toSorted();
    parents.set(root, root).set(other, root);
  }
  return find;
}

interface Known {
  /** Whether the data set describes the entity. */
  readonly isOwn: (id: string) => boolean;
}

interface ResolvedMerges {
  readonly merges: Merges;
  readonly issues: readonly Issue[];
  /** References to entities that the data set does not have. */
  readonly external: readonly ExternalIssue[];
}

/**
 * Chooses the id that remains of each group: that of another data set; else, of the ids that are only on the left, the first
 * one in the alphabet. Does not depend on the order of the lines.
 */
export function resolveMerges(pairs: readonly LocatedPair[], { isOwn }: Known): ResolvedMerges {
  const find = unionOf(pairs);
  const issues: Issue[] = [];
  const external: ExternalIssue[] = [];
  const lines = new Map<string, number>();
  const members = new Map<string, Set<string>>();
  const rights = new Set<string>();
  for (const pair of pairs) {
    for (const field of ['left', 'right'] as const) {
      const id = pair[field];
      if (isOwn(id) || builtInCountry(id) !== null) continue;
      const expected = 'the id of an entity';
      external.push({ ...judgementPlace(pair), field, expected, got: display(id), family: 'entities', id });
    }
    if (pair.judgement !== 'positive') continue;
    const country = [pair.left, pair.right].find((id) => builtInCountry(id) !== null);
    if (country !== undefined) {
      const expected = 'entities other than countries, which are the same in all data sets';
      issues.push({ ...judgementPlace(pair), field: 'judgement', expected, got: `positive for ${display(country)}` });
      continue;
    }
    rights.add(pair.right);
    for (const id of [pair.left, pair.right]) {
      if (!lines.has(id)) lines.set(id, pair.line);
      const group = find(id) ?? id;
      const all = members.get(group) ?? new Set();
      members.set(group, all.add(id));
    }
  }
  for (const pair of pairs) {
    if (pair.judgement !== 'negative' || find(pair.left) === null || find(pair.left) !== find(pair.right)) continue;
    const others = pairs.filter(({ judgement, left }) => judgement === 'positive' && find(left) === find(pair.left));
    issues.push({
      ...judgementPlace(pair),
      field: 'judgement',
      expected: 'judgements that agree',
      got: `negative, though ${lineNumbersOf(others)} make ${display(pair.left)} and ${display(pair.right)} one entity`,
    });
  }
  const canonicalOf = new Map<string, string>();
  const mergedInto = new Map<string, readonly string[]>();
  for (const group of members.values()) {
    const ids = [...group].toSorted();
    const others = ids.filter((id) => !isOwn(id));
    const [first = '', second] = others;
    if (second !== undefined) {
      issues.push({
        file: JUDGEMENT_FILE,
        line: Math.max(lines.get(first) ?? 1, lines.get(second) ?? 1),
        field: null,
        expected:
          'at most one entity of another data set among those that are one, as others are merged where they come from',
        got: others.map(display).join(' and '),
      });
      continue;
    }
    const canonical = others[0] ?? ids.find((id) => !rights.has(id)) ?? ids[0] ?? '';
    const merged = ids.filter((id) => id !== canonical);
    mergedInto.set(canonical, merged);
    for (const id of merged) canonicalOf.set(id, canonical);
  }
  return { merges: { canonicalOf, mergedInto, lineOf: (id) => lines.get(id) ?? null }, issues, external };
}

function judgementPlace({ line }: LocatedPair) {
  return { file: JUDGEMENT_FILE, line };
}

function lineNumbersOf(pairs: readonly LocatedPair[]): string {
  const shown = pairs.slice(0, 3).map(({ line }) => line);
  return `${shown.length === 1 ? 'line' : 'lines'} ${shown.join(', ')}${pairs.length > shown.length ? ' …' : ''}`;
}
