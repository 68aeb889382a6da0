/** True if a file with this name is a mapping, not data. */
export function isMappingName(name: string): boolean {
  return /\.ya?ml$/i.test(name);
}
