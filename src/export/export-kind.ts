/** The kinds of export. No imports, so that the help of the command line loads fast. */
export const EXPORT_KINDS = ['graph', 'claims', 'entities', 'sources', 'partners', 'paths', 'neighbourhood'] as const;

export type ExportKind = (typeof EXPORT_KINDS)[number];
