/** Claims by who takes part in them. */
interface Claims {
  readonly claims: readonly { readonly participants: readonly { readonly entity: { readonly id: string } }[] }[];
}

/**
 * The entities that link several of the centres: those that share claims with two of them, and those on a shortest way
 * from one to another. Each with the number of centres that it shares claims with.
 */
export function connectorsOf(subgraph: Claims, centres: readonly string[]): ReadonlyMap<string, number> {
  const neighbours = neighboursOf(subgraph);
  const starts = centres.filter((id) => neighbours.has(id));
  const steps = starts.map((id) => stepsFrom(id, neighbours));
  const connectors = new Map<string, number>();
  for (const id of neighbours.keys()) {
    if (starts.includes(id)) continue;
    const near = steps.filter((from) => from.get(id) === 1).length;
    if (near > 1 || liesBetween(id, starts, steps)) connectors.set(id, near);
  }
  return connectors;
}

function neighboursOf({ claims }: Claims): Map<string, Set<string>> {
  const neighbours = new Map<string, Set<string>>();
  for (const { participants } of claims) {
    for (const { entity } of participants) {
      const others = neighbours.get(entity.id) ?? new Set();
      for (const other of participants) if (other.entity.id !== entity.id) others.add(other.entity.id);
      neighbours.set(entity.id, others);
    }
  }
  return neighbours;
}

/** By breadth-first search. */
function stepsFrom(start: string, neighbours: ReadonlyMap<string, ReadonlySet<string>>): Map<string, number> {
  const steps = new Map([[start, 0]]);
  // a map goes on to what is put in while one walks through it
  for (const [id, count] of steps) {
    for (const other of neighbours.get(id) ?? []) if (!steps.has(other)) steps.set(other, count + 1);
  }
  return steps;
}

function liesBetween(id: string, starts: readonly string[], steps: readonly ReadonlyMap<string, number>[]): boolean {
  return steps.some((from, at) =>
    steps.some((to, other) => {
      if (other <= at) return false;
      const whole = from.get(starts[other] ?? '');
      return whole !== undefined && (from.get(id) ?? whole) + (to.get(id) ?? whole) === whole;
    }),
  );
}
