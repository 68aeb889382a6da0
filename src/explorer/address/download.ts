import { BASE } from './base.ts';

/* Where an answer is to be had as a file, or in GraphiQL: addresses that work outside of this page too. */

/** What `/export` streams, whole, and in which formats. */
export interface Export {
  readonly what: keyof typeof FORMATS;
  readonly variables: Readonly<Record<string, unknown>>;
}

const FORMATS = {
  claims: ['csv', 'jsonl', 'graphml', 'gexf', 'jsonld'],
  entities: ['csv', 'jsonl', 'graphml', 'gexf', 'jsonld'],
  partners: ['csv', 'jsonl', 'graphml', 'gexf', 'jsonld'],
  paths: ['csv', 'jsonl', 'graphml', 'gexf', 'jsonld'],
  neighbourhood: ['csv', 'jsonl', 'graphml', 'gexf', 'jsonld'],
} as const;

export const FORMAT_NAMES: Readonly<Record<string, string>> = {
  csv: 'CSV',
  json: 'JSON',
  html: 'HTML table',
  jsonl: 'JSON Lines',
  graphml: 'GraphML',
  gexf: 'GEXF',
  jsonld: 'JSON-LD',
};

export function exportsOf({ what, variables }: Export): { readonly format: string; readonly address: string }[] {
  const query = queryOf(withoutPage(variables));
  return FORMATS[what].map((format) => ({ format, address: `${BASE}/export/${what}.${format}${query}` }));
}

/** A page of an answer is what a view shows; its CSV has the whole list, as the server gives it where no size is named. */
export function questionAddress(name: string, suffix: string, variables: object): string {
  return `${BASE}/questions/${name}${suffix}${queryOf(suffix === '.csv' ? withoutPage(variables) : variables)}`;
}

function withoutPage(variables: object): object {
  return Object.fromEntries(Object.entries(variables).filter(([name]) => name !== 'first' && name !== 'after'));
}

/** The server writes the question with these variables as its defaults, and keeps its comments. */
export function graphiqlAddress(name: string, variables: object): string {
  return `${BASE}/graphql${queryOf({ question: name, ...variables })}`;
}

/** As `/questions` and `/export` read variables: lists repeated, filters as JSON, null empty; left out: the default. */
function queryOf(variables: object): string {
  const pairs = Object.entries(variables).flatMap(([name, value]): [string, string][] => {
    if (value === undefined) return [];
    if (Array.isArray(value)) return value.map((one) => [name, textOf(one)]);
    return [[name, textOf(value)]];
  });
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`;
}

function textOf(value: unknown): string {
  if (value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
