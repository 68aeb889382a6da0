/** The parts of a Cypher text that say nothing: comments, and what stands in quotes. A pattern without groups. */
export const UNSPOKEN = [
  String.raw`//[^\n]*`,
  String.raw`/\*[\s\S]*?\*/`,
  String.raw`'(?:[^'\\]|\\.)*'`,
  String.raw`"(?:[^"\\]|\\.)*"`,
  '`[^`]*`',
].join('|');
