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
 * A document that no number below 1,024 shares its form with: each bit of the number asks for one field more. All are
 * about an entity, `$id`, so that what they cost beside themselves stays the same.
 */
export function newDocument(number: number): string {
  const fields = FIELDS.filter((_, bit) => (number >> bit) & 1).join(' ');
  return `query Sight${number}($id: ID!) { entity(id: $id) { name claims(first: 5) { nodes { id ${fields} } } } }`;
}
