import type { BatchEdgeInput, GrafeoDB } from '@grafeo-db/js';
import type { Call, Params, Statement, Value } from '../engine.ts';

/*
 * The engine creates nodes and relationships by direct calls in less than half the time that a statement takes, and without
 * a copy of each for a rollback. Each call is a transaction. So statements that do nothing but create are read here, and
 * what they would create is created directly.
 */

/** Creates what calls would create in a graph that no other call changes meanwhile. */
export interface Creator {
  /** Null if the call does anything else, or refers to nodes that this object has not created. */
  workOf(call: Call): (() => Promise<void>) | null;
}

export function createCreator(database: GrafeoDB): Creator {
  /** The engine's numbers of the nodes, by id. */
  const numbers = new Map<Value | undefined, number>();

  async function createNodes({ labels }: NodeCreation, rows: readonly Params[]): Promise<void> {
    const created = await database.batchCreateNodesWithProps([...labels], [...rows]);
    if (!labels.includes(MATCHED_LABEL)) return;
    for (const [place, number] of created.entries()) numbers.set(rows[place]?.['id'], number);
  }

  function edgesOf({ type, start, end, propertiesOf }: RelationshipCreation, rows: readonly Params[]) {
    const edges: BatchEdgeInput[] = [];
    for (const row of rows) {
      const [src, dst] = [numbers.get(row[start]), numbers.get(row[end])];
      if (src === undefined || dst === undefined) return null;
      edges.push({ src, dst, type, properties: propertiesOf(row) });
    }
    return edges;
  }

  return {
    workOf({ statement, params }) {
      const creation = creationOf(statement);
      if (creation === null) return null;
      const rows = params['rows'] as readonly Params[];
      if ('labels' in creation) return () => createNodes(creation, rows);
      const edges = edgesOf(creation, rows);
      return edges && (async () => void (await database.batchCreateEdges(edges)));
    },
  };
}

/** A node for each row, with the properties of the row. */
interface NodeCreation {
  readonly labels: readonly string[];
}

/** A relationship for each row. `start` and `end` name the values of a row that are the ids of its nodes. */
interface RelationshipCreation {
  readonly type: string;
  readonly start: string;
  readonly end: string;
  readonly propertiesOf: (row: Params) => Params;
}

type Creation = NodeCreation | RelationshipCreation;

const MATCHED_LABEL = 'Node';
const NODES = /^\s*UNWIND \$rows AS row\s+CREATE \((\w+):(?<labels>[\w:]+)\)\s+SET \1 = row\s*$/;
const RELATIONSHIPS =
  /^\s*UNWIND \$rows AS row\s+MATCH \((\w+):Node \{id: row\.(?<start>\w+)\}\)\s+MATCH \((\w+):Node \{id: row\.(?<end>\w+)\}\)\s+CREATE \(\1\)-\[\w*:(?<type>\w+)\]->\(\3\)(?:\s+SET (?<set>[^;]+?))?\s*$/;

const creations = new WeakMap<Statement, Creation | null>();

/** What a statement creates; null if it does anything else. */
function creationOf(statement: Statement): Creation | null {
  const known = creations.get(statement);
  if (known !== undefined) return known;
  const creation = parseCreation(statement.text);
  creations.set(statement, creation);
  return creation;
}

function parseCreation(text: string): Creation | null {
  const labels = NODES.exec(text)?.groups?.['labels'];
  if (labels !== undefined) return { labels: labels.split(':') };
  const { type, start, end, set } = RELATIONSHIPS.exec(text)?.groups ?? {};
  if (type === undefined || start === undefined || end === undefined) return null;
  const propertiesOf = parseAssignments(set);
  return propertiesOf && { type, start, end, propertiesOf };
}

/** What a clause SET makes of a row: `r = row.properties`, or `r.kind = row.kind, r.byPair = row.pair`. */
function parseAssignments(set: string | undefined): ((row: Params) => Params) | null {
  if (set === undefined) return () => ({});
  if (/^\w+ = row\.properties$/.test(set)) return (row) => row['properties'] as Params;
  const names = set.split(', ').map((assignment) => /^\w+\.(\w+) = row\.(\w+)$/.exec(assignment));
  if (names.includes(null)) return null;
  return (row) => Object.fromEntries(names.map((found) => [found?.[1] ?? '', row[found?.[2] ?? ''] ?? null]));
}
