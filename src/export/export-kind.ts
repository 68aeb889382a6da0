/** The kinds of export. No imports, so that the help of the command line loads fast. */
export const EXPORT_KINDS = ['graph', 'claims', 'entities', 'sources', 'partners', 'paths', 'neighbourhood'] as const;

export type ExportKind = (typeof EXPORT_KINDS)[number];

/** What a file of each kind contains. */
export const EXPORT_DESCRIPTIONS: Readonly<Record<ExportKind, string>> = {
  graph: 'All claims, entities and sources, or those of some data sets.',
  claims: 'The claims that match a filter.',
  entities: 'The entities that match a filter.',
  sources: 'The sources that match a filter.',
  partners: 'The partners of an entity, each with the claims that support it.',
  paths: 'The paths between two entities.',
  neighbourhood: 'The claims around some entities, nearest first, and their participants.',
};
