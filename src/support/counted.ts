/** `1 claim`, `2 claims`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** `242 entities, 1 claim and 0 sources`. */
export function recordCounts(counts: {
  readonly entities: number;
  readonly claims: number;
  readonly sources: number;
}): string {
  const { entities, claims, sources } = counts;
  return `${counted(entities, 'entity', 'entities')}, ${counted(claims, 'claim')} and ${counted(sources, 'source')}`;
}
