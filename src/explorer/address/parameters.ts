/* How addresses write and read their parameters. Enum values are in lower case. Unknown values are ignored: a bookmark
   may be older than the page. */

/** Leaves commas as they are, so that people can read the address. */
export function queryString(values: Readonly<Record<string, string | null>>): string {
  const parameters = Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== null);
  if (parameters.length === 0) return '';
  return `?${new URLSearchParams(parameters).toString().replaceAll('%2C', ',')}`;
}

/** Values of an enum as a parameter; null for none. */
export function lowerCase(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join(',').toLowerCase();
}

/** Ids are in lower case; an address that somebody typed may not be. */
export function readId(id: string): string {
  return id.trim().toLowerCase();
}

/** The ids of a parameter, separated by commas or repeated. */
export function readIds(search: URLSearchParams, name: string): string[] {
  return [...new Set(readWords(search, name).map(readId))];
}

/** The values of a parameter that are keys of the table, in the order of the table. */
export function readValues<Value extends string>(
  search: URLSearchParams,
  name: string,
  table: Readonly<Record<Value, unknown>>,
): Value[] {
  const words = new Set(readWords(search, name).map((word) => word.toUpperCase()));
  return (Object.keys(table) as Value[]).filter((value) => words.has(value));
}

/** The words of a parameter, separated by commas or repeated. */
function readWords(search: URLSearchParams, name: string): string[] {
  const words = search.getAll(name).flatMap((value) => value.split(','));
  return [...new Set(words.map((word) => word.trim()).filter((word) => word !== ''))];
}

/** The router decodes a path, but leaves what would change its structure, such as a slash. */
export function decodeURIComponentOrNot(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
