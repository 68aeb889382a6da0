/** Adds header names to `vary`, each once. */
export function varyBy(headers: Headers, ...names: readonly string[]): void {
  const known = (headers.get('vary') ?? '').split(',').flatMap((name) => name.trim().toLowerCase() || []);
  if (known.length > 0) headers.delete('vary');
  headers.append('vary', [...new Set([...known, ...names])].join(', '));
}
