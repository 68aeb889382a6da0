/** Whether the server takes a text to search by: one letter or digit at least. */
export function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
