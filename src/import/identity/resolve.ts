import { display } from '../../dataset/issue.ts';
import { type Identifier, identifierKey } from '../../model/identifier.ts';
import { createNumberList } from '../../support/number-list.ts';
import { createTextTable } from '../../support/text-table.ts';
import { type ImportIssue, NOWHERE, type Place } from '../import-error.ts';
import type { Clusters } from './cluster.ts';
import { areOfOneGroup, canBeJudgedSame } from '../../model/identity/entity-kind.ts';
import type { JudgedMatch, Matches } from './match-file.ts';
import { coreName } from '../../model/name/name-part.ts';
import type { EntityNode, NodeSet } from './node-set.ts';
import { areInRegisterTwice, contradictingPair, SCHEME_ORDER, strengthOf } from '../../model/identity/unique-scheme.ts';
import { countUp } from '../../support/count-up.ts';

/** What became of the nodes. */
export interface Resolution {
  /** Identifiers that contradict each other. */
  readonly issues: readonly ImportIssue[];
  readonly judgementIssues: readonly ImportIssue[];
  /** Identifiers that stay with the entity that has them first; at most 100 of them. */
  readonly warnings: readonly ImportIssue[];
  /** The number of all identifiers that stay with another entity. */
  readonly apart: number;
  /** Pairs of nodes that have an identifier in common and were not joined. */
  readonly pairs: readonly (readonly [number, number])[];
  /** False if the identifier belongs to another entity than that of the node. `key`: see `identifierKey`. */
  owns(node: number, key: string): boolean;
  readonly losses: ReadonlyMap<string, number>;
  readonly joinedByIdentifier: number;
  readonly joinedByJudgement: number;
}

/** Joins nodes that are one entity: by identifiers, then by judgements. A judgement `different` keeps nodes apart from both. */
export function resolveNodes(nodes: NodeSet, clusters: Clusters, { rows }: Matches): Resolution {
  const judgementIssues: ImportIssue[] = [];
  const judged = rows.flatMap((row) => {
    const [left, right] = [nodes.nodeOf(row.left), nodes.nodeOf(row.right)];
    const unknown = left === null ? row.left : right === null ? row.right : null;
    if (unknown !== null && row.judgement !== null) judgementIssues.push(unknownId(row, unknown));
    return left === null || right === null || row.judgement === null ? [] : [{ row, left, right }];
  });
  for (const { row, left, right } of judged) {
    if (row.judgement === 'different') clusters.separate(left, right, row);
  }
  const identifiers = findShared(nodes);
  const { joined, refusals } = joinByIdentifier(identifiers.shared, nodes, clusters);
  let joinedByJudgement = 0;
  for (const { row, left, right } of judged) {
    if (row.judgement !== 'same' || clusters.find(left) === clusters.find(right)) continue;
    const issue = judgementIssue(row, [left, right], nodes, clusters);
    if (issue !== null) {
      judgementIssues.push(issue);
    } else {
      clusters.join(left, right);
      joinedByJudgement += 1;
    }
  }
  // a judgement may have joined them after all
  const apart = refusals.filter(({ owner, node }) => clusters.find(owner) !== clusters.find(node));
  const contradictions = apart.filter(({ obstacle }) => obstacle.contradiction !== null);
  return {
    issues: contradictions.map((refusal) => contradictionIssue(refusal, nodes)),
    judgementIssues,
    apart: apart.length,
    warnings: apart
      .filter(({ obstacle, node }) => obstacle.contradiction === null && nodes.at(node).place !== null)
      .slice(0, MAX_WARNINGS)
      .map((refusal) => apartWarning(refusal, nodes)),
    losses: lossesOf(apart),
    pairs: apart.flatMap(({ owner, node, identifier }) =>
      identifiers.countOf(identifierKey(identifier)) > MAX_SHARED ? [] : [[owner, node] as const],
    ),
    owns(node, key) {
      const owner = identifiers.ownerOf(key);
      return owner === null || clusters.find(owner) === clusters.find(node);
    },
    joinedByIdentifier: joined,
    joinedByJudgement,
  };
}

/** An identifier of more entities than this, such as the domain of an e-mail provider, makes no candidates. */
const MAX_SHARED = 10;
const MAX_WARNINGS = 100;

function lossesOf(apart: readonly Refusal[]): ReadonlyMap<string, number> {
  const losses = new Map<string, number>();
  for (const { identifier } of apart) {
    const reason = `${identifier.scheme} that another entity has too`;
    countUp(losses, reason);
  }
  return losses;
}

function contradictionIssue({ owner, node, identifier, obstacle }: Refusal, nodes: NodeSet): ImportIssue {
  const [one, other] = obstacle.contradiction ?? [identifier, identifier];
  const key = identifierKey(identifier);
  const first = `${display(nodes.at(owner).name)}${bracketedPlace(nodes.placeOf(owner, identifier))}`;
  return {
    ...(nodes.placeOf(node, identifier) ?? NOWHERE),
    expected: `one ${one.scheme} for ${key}, which ${first} has with ${one.value}`,
    got: `${display(nodes.at(node).name)} with ${other.value}`,
  };
}

function apartWarning({ owner, node, identifier, obstacle }: Refusal, nodes: NodeSet): ImportIssue {
  const first = `${display(nodes.at(owner).name)}${bracketedPlace(nodes.placeOf(owner, identifier))}`;
  return {
    ...(nodes.placeOf(node, identifier) ?? NOWHERE),
    expected: `${identifierKey(identifier)} for one entity`,
    got: `it for ${display(nodes.at(node).name)}, which is not ${first}, as ${obstacle.reason}`,
  };
}

function unknownId({ place, left }: JudgedMatch, id: string): ImportIssue {
  const expected = 'the id of an entity of this import, or of a data set that --with names';
  return { ...place, column: id === left ? 'left' : 'right', expected, got: display(id) };
}

/** Why a judgement `same` cannot be followed. */
function judgementIssue(
  { place, left, right }: JudgedMatch,
  [a, b]: readonly [number, number],
  nodes: NodeSet,
  clusters: Clusters,
): ImportIssue | null {
  const issue = (expected: string, got: string): ImportIssue => ({ ...place, column: 'judgement', expected, got });
  const separation = clusters.separation(a, b);
  if (separation !== null) {
    const { line } = separation.place;
    const others = `${display(separation.left)} and ${display(separation.right)}`;
    return issue(
      'judgements that agree',
      `same, which makes ${others} one, though line ${line} says that they are different`,
    );
  }
  const [ours, theirs] = [clusters.facts(clusters.find(a)), clusters.facts(clusters.find(b))];
  if (ours.other !== null && theirs.other !== null && ours.other !== theirs.other) {
    const both = `${display(ours.other)} and ${display(theirs.other)}`;
    return issue(
      'one entity of other data sets',
      `same, which makes ${both} one, and those can be merged in their own data sets only`,
    );
  }
  if (ours.kind !== null && theirs.kind !== null && !canBeJudgedSame(ours.kind, theirs.kind)) {
    return issue('entities of kinds that can be one', `same for a ${ours.kind} and a ${theirs.kind}`);
  }
  const pair = contradictingPair(ours.identifiers, theirs.identifiers);
  if (pair === null) return null;
  const one = `${identifierKey(pair[0])}${bracketedPlace(nodes.placeOf(a, pair[0]))}`;
  const other = `${identifierKey(pair[1])}${bracketedPlace(nodes.placeOf(b, pair[1]))}`;
  return issue(
    `entities of one ${pair[0].scheme}`,
    `same for ${display(left)} with ${one} and ${display(right)} with ${other}`,
  );
}

function bracketedPlace(place: Place | null): string {
  return place === null ? '' : ` (${place.line === null ? place.file : `${place.file}:${place.line}`})`;
}

interface Refusal {
  readonly owner: number;
  readonly node: number;
  readonly identifier: Identifier;
  readonly obstacle: Obstacle;
}

/** Joins nodes with an equal identifier. Returns those that cannot be joined. */
function joinByIdentifier(shared: readonly SharedIdentifier[], nodes: NodeSet, clusters: Clusters) {
  const refusals: Refusal[] = [];
  let joined = 0;
  for (const { node, identifier, owner } of shared) {
    if (clusters.find(node) === clusters.find(owner)) continue;
    const obstacle = obstacleTo(owner, node, identifier, nodes, clusters);
    if (obstacle === null) {
      clusters.join(owner, node);
      joined += 1;
    } else {
      refusals.push({ owner, node, identifier, obstacle });
    }
  }
  return { joined, refusals };
}

interface Obstacle {
  /** Completes "…, which is not X, as …". */
  readonly reason: string;
  /** What is an error in the input. */
  readonly contradiction: readonly [Identifier, Identifier] | null;
}

/** Why two nodes with an equal identifier are not one entity; null if they are. */
function obstacleTo(
  owner: number,
  node: number,
  { scheme }: Identifier,
  nodes: NodeSet,
  clusters: Clusters,
): Obstacle | null {
  const because = (reason: string): Obstacle => ({ reason, contradiction: null });
  const separation = clusters.separation(owner, node);
  if (separation !== null) return because(`${separation.place.file}:${separation.place.line} says`);
  const strength = strengthOf(scheme);
  if (strength === 'HINT') return because(`a ${scheme} is that of a security`);
  const [ours, theirs] = [clusters.facts(clusters.find(owner)), clusters.facts(clusters.find(node))];
  if (ours.other !== null && theirs.other !== null && ours.other !== theirs.other) {
    return because(`other data sets have ${display(ours.other)} and ${display(theirs.other)}`);
  }
  const pair = contradictingPair(ours.identifiers, theirs.identifiers);
  if (pair !== null) {
    const reason = `the ${pair[0].scheme} differs: ${pair[0].value} and ${pair[1].value}`;
    return { reason, contradiction: strength === 'STRONG' ? pair : null };
  }
  if (ours.kind !== null && theirs.kind !== null && !areOfOneGroup(ours.kind, theirs.kind)) {
    return because(`one is a ${ours.kind} and one a ${theirs.kind}`);
  }
  if (strength === 'STRONG') return null;
  if (ours.country !== null && theirs.country !== null && ours.country !== theirs.country) {
    return because(`one is in ${ours.country} and one in ${theirs.country}`);
  }
  if (areInRegisterTwice(ours.identifiers, theirs.identifiers)) return because('a register has both');
  return haveOneName(nodes.at(owner), nodes.at(node)) ? null : because('the names differ');
}

function haveOneName(a: EntityNode, b: EntityNode): boolean {
  const cores = new Set(a.names.map(coreName));
  return b.names.some((name) => cores.has(coreName(name)));
}

interface SharedIdentifier {
  readonly node: number;
  readonly identifier: Identifier;
  /** The first node with the identifier. */
  readonly owner: number;
}

/** The identifiers that several nodes have, in the order in which they decide. */
function findShared(nodes: NodeSet) {
  const keys = createTextTable();
  const owners = createNumberList(Uint32Array);
  const counts = createNumberList(Uint32Array);
  for (const node of nodes.identified()) {
    for (const identifier of nodes.at(node).identifiers) {
      const number = keys.add(identifierKey(identifier));
      if (number === owners.length) owners.push(node);
      counts.set(number, counts.get(number) + 1);
    }
  }
  const shared: (SharedIdentifier & { readonly number: number })[] = [];
  for (const node of nodes.identified()) {
    for (const identifier of nodes.at(node).identifiers) {
      const number = keys.find(identifierKey(identifier));
      const owner = owners.get(number);
      if (counts.get(number) > 1 && owner !== node) shared.push({ node, identifier, owner, number });
    }
  }
  // stable: nodes of one identifier stay in their order
  shared.sort(
    (a, b) =>
      SCHEME_ORDER.indexOf(a.identifier.scheme) - SCHEME_ORDER.indexOf(b.identifier.scheme) || a.number - b.number,
  );
  return {
    shared,
    ownerOf: (key: string) => {
      const number = keys.find(key);
      return number < 0 ? null : owners.get(number);
    },
    countOf: (key: string) => counts.get(keys.find(key)),
  };
}
