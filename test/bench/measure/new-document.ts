const FIELDS = [
  'summary',
  'status',
  'confidence',
  'date { text }',
  'since { text precision }',
  'until { text }',
  'participants { role entity { name } }',
  'markets { code name }',
  'citations { source { title } }',
  'recordedAt',
] as const;

/**
 * A document with a different shape for each number below 1,024: each bit selects one more field. All of them select an
 * entity, `$id`, so the work besides parsing and validation stays similar.
 */
export function newDocument(number: number): string {
  const fields = FIELDS.filter((_, bit) => (number >> bit) & 1).join(' ');
  return `query Document${number}($id: ID!) { entity(id: $id) { name claims(first: 5) { nodes { id ${fields} } } } }`;
}
