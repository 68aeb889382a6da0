/** Former names of parameters, each with its current name. They are accepted for one release. */
const CURRENT_NAMES: ReadonlyMap<string, string> = new Map([['sure', 'minConfidence']]);

/** The query string with the current names of its parameters; null if it has no old one. A current name wins. */
export function renameParameters(search: string): string | null {
  const parameters = new URLSearchParams(search);
  if (![...CURRENT_NAMES.keys()].some((name) => parameters.has(name))) return null;
  const renamed = new URLSearchParams();
  for (const [name, value] of parameters) {
    const current = CURRENT_NAMES.get(name);
    if (current === undefined) renamed.append(name, value);
    else if (!parameters.has(current)) renamed.set(current, value);
  }
  return renamed.toString().replaceAll('%2C', ',');
}
