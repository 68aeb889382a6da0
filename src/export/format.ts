import { writeCsv } from './csv.ts';
import { writeGexf } from './gexf.ts';
import { writeGraphml } from './graphml.ts';
import { writeJsonLd } from './json-ld.ts';
import { writeJsonLines } from './json-lines.ts';
import type { Writer } from './record-stream.ts';

export const FORMATS = ['csv', 'jsonl', 'graphml', 'gexf', 'jsonld'] as const;

/** Also the ending of a file in it. */
export type Format = (typeof FORMATS)[number];

export const CONTENT_TYPES: Readonly<Record<Format, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  jsonl: 'application/jsonl; charset=utf-8',
  graphml: 'application/graphml+xml; charset=utf-8',
  gexf: 'application/gexf+xml; charset=utf-8',
  jsonld: 'application/ld+json',
};

export const WRITERS: Readonly<Record<Format, Writer>> = {
  csv: writeCsv,
  jsonl: writeJsonLines,
  graphml: writeGraphml,
  gexf: writeGexf,
  jsonld: writeJsonLd,
};
