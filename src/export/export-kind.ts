/** The kinds of export. No imports: the help of the command line must load fast. */
export const EXPORT_KINDS = ['claims', 'entities', 'partners', 'paths', 'neighbourhood'] as const;

export type ExportKind = (typeof EXPORT_KINDS)[number];
