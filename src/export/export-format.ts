/** The formats of exports, which are also their file extensions. No imports, so that the help of the command line loads fast. */
export const EXPORT_FORMATS = ['csv', 'xlsx', 'parquet', 'jsonl', 'graphml', 'gexf', 'jsonld'] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** The formats that are tables: their columns can be chosen. */
export const TABLE_FORMATS: readonly ExportFormat[] = ['csv', 'xlsx', 'parquet'];

export const CONTENT_TYPES: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  parquet: 'application/vnd.apache.parquet',
  jsonl: 'application/jsonl; charset=utf-8',
  graphml: 'application/graphml+xml; charset=utf-8',
  gexf: 'application/gexf+xml; charset=utf-8',
  jsonld: 'application/ld+json',
};
