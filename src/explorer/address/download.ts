import { EXPORT_FORMATS, type ExportFormat } from '../../export/export-format.ts';
import type { ExportKind } from '../../export/export-kind.ts';
import { BASE } from './base.ts';

/* Links to files and to GraphiQL. They work outside of this page, too. */

/** A kind of export that `/export` streams, and its variables. */
export interface Export {
  readonly kind: ExportKind;
  readonly variables: Readonly<Record<string, unknown>>;
}

export const FORMAT_NAMES: Readonly<Record<string, string>> = {
  csv: 'CSV',
  xlsx: 'Excel (XLSX)',
  parquet: 'Parquet',
  json: 'JSON',
  jsonl: 'JSON Lines',
  graphml: 'GraphML',
  gexf: 'GEXF',
  jsonld: 'JSON-LD',
};

export function exportLinks({
  kind,
  variables,
}: Export): { readonly format: ExportFormat; readonly address: string }[] {
  const query = variablesQuery(withoutPage(variables));
  return EXPORT_FORMATS.map((format) => ({ format, address: `${BASE}/export/${kind}.${format}${query}` }));
}

/** A table of all records, with the parameters of `/export`. */
export function exportUrl(kind: ExportKind, format: string, parameters: object): string {
  return `${BASE}/export/${kind}.${format}${variablesQuery(parameters)}`;
}

/** A saved query as a file or a page. CSV has the whole list: without a page size the server returns all of it. */
export function questionUrl(name: string, suffix: string, variables: object): string {
  return `${BASE}/questions/${name}${suffix}${variablesQuery(suffix === '.csv' ? withoutPage(variables) : variables)}`;
}

function withoutPage(variables: object): object {
  return Object.fromEntries(Object.entries(variables).filter(([name]) => name !== 'first' && name !== 'after'));
}

/** GraphiQL with the text of the saved query and these variables as its defaults. */
export function graphiqlUrl(name: string, variables: object): string {
  return `${BASE}/graphql${variablesQuery({ question: name, ...variables })}`;
}

/**
 * Variables as `/questions` and `/export` read them: a list repeats its name, a filter is JSON, null is empty.
 * Undefined is left out and means the default.
 */
function variablesQuery(variables: object): string {
  const pairs = Object.entries(variables).flatMap(([name, value]): [string, string][] => {
    if (value === undefined) return [];
    if (Array.isArray(value)) return value.map((item) => [name, parameterText(item)]);
    return [[name, parameterText(value)]];
  });
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`;
}

function parameterText(value: unknown): string {
  if (value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
