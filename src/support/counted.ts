/** `1 claim`, `1,330 claims`. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? singular : plural}`;
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
