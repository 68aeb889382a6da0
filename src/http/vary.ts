/** Adds names to `vary`, each once. */
export function varyBy(headers: Headers, ...names: readonly string[]): void {
  const known = (headers.get('vary') ?? '').split(',').flatMap((name) => name.trim().toLowerCase() || []);
  headers.set('vary', [...new Set([...known, ...names])].join(', '));
}
