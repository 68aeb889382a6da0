/** Parameters by their old names, which bookmarks still have. Version 0.2 still accepts them. */
const RENAMED: ReadonlyMap<string, string> = new Map([['sure', 'minConfidence']]);

/** The query string with the current names of its parameters; null if it has no old one. A current name wins. */
export function renameParameters(search: string): string | null {
  const parameters = new URLSearchParams(search);
  if (![...RENAMED.keys()].some((name) => parameters.has(name))) return null;
  const renamed = new URLSearchParams();
  for (const [name, value] of parameters) {
    const current = RENAMED.get(name);
    if (current === undefined) renamed.append(name, value);
    else if (!parameters.has(current)) renamed.set(current, value);
  }
  return renamed.toString().replaceAll('%2C', ',');
}
