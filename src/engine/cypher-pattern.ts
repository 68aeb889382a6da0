/** Matches the parts of a Cypher text that are not code: comments, string literals and quoted names. Without groups. */
export const COMMENTS_AND_LITERALS = [
  String.raw`//[^\n]*`,
  String.raw`/\*[\s\S]*?\*/`,
  String.raw`'(?:[^'\\]|\\.)*'`,
  String.raw`"(?:[^"\\]|\\.)*"`,
  '`[^`]*`',
].join('|');
