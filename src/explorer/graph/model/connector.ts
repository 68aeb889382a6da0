/** Claims by who takes part in them. */
interface Claims {
  readonly claims: readonly { readonly participants: readonly { readonly entity: { readonly id: string } }[] }[];
}

/**
 * The entities that link several of the centres: those that share claims with two of them, and those on a shortest way
 * from one to another. Each with the number of centres that it shares claims with.
 */
export function findConnectors(subgraph: Claims, centres: readonly string[]): ReadonlyMap<string, number> {
  const claimsOf = claimsByEntity(subgraph);
  const ids = [...claimsOf.keys()];
  const places = new Map(ids.map((id, at) => [id, at]));
  const starts = centres.flatMap((id) => places.get(id) ?? []);
  const steps = starts.map((start) => stepsFrom(ids[start] ?? '', claimsOf, places));
  const connectors = new Map<string, number>();
  for (const [at, id] of ids.entries()) {
    if (starts.includes(at)) continue;
    const near = steps.filter((from) => from[at] === 1).length;
    if (near > 1 || liesBetween(at, starts, steps)) connectors.set(id, near);
  }
  return connectors;
}

type Participants = Claims['claims'][number]['participants'];

function claimsByEntity({ claims }: Claims): Map<string, Participants[]> {
  const claimsOf = new Map<string, Participants[]>();
  for (const { participants } of claims) {
    for (const { entity } of participants) {
      const list = claimsOf.get(entity.id);
      if (list) list.push(participants);
      else claimsOf.set(entity.id, [participants]);
    }
  }
  return claimsOf;
}

/** By the places of entities, how many claims away each is; -1 for none. Each claim is looked at once, as it may be of many. */
function stepsFrom(
  start: string,
  claimsOf: ReadonlyMap<string, readonly Participants[]>,
  places: ReadonlyMap<string, number>,
): Int32Array {
  const steps = new Map([[start, 0]]);
  const seen = new Set<Participants>();
  // a map goes on to what is put in while one walks through it
  for (const [id, count] of steps) {
    for (const participants of claimsOf.get(id) ?? []) {
      if (seen.has(participants)) continue;
      seen.add(participants);
      for (const { entity } of participants) if (!steps.has(entity.id)) steps.set(entity.id, count + 1);
    }
  }
  const found = new Int32Array(places.size).fill(-1);
  for (const [id, count] of steps) found[places.get(id) ?? -1] = count;
  return found;
}

function liesBetween(at: number, starts: readonly number[], steps: readonly Int32Array[]): boolean {
  for (const [one, from] of steps.entries()) {
    const first = from[at] ?? -1;
    if (first < 0) continue;
    for (let other = one + 1; other < steps.length; other++) {
      // where the start is reached, so is what lies on the way
      const whole = from[starts[other] ?? -1] ?? -1;
      if (whole >= 0 && first + (steps[other]?.[at] ?? 0) === whole) return true;
    }
  }
  return false;
}
