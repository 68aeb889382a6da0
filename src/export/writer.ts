import { writeCsv } from './table/csv.ts';
import type { ExportFormat } from './export-format.ts';
import { writeGexf } from './gexf.ts';
import { writeGraphml } from './graphml.ts';
import { writeJsonLd } from './json-ld.ts';
import { writeJsonLines } from './json-lines.ts';
import { writeParquet } from './table/parquet.ts';
import type { Writer } from './record-stream.ts';
import { writeXlsx } from './xlsx/xlsx.ts';

export const WRITERS: Readonly<Record<ExportFormat, Writer>> = {
  csv: writeCsv,
  xlsx: writeXlsx,
  parquet: writeParquet,
  jsonl: writeJsonLines,
  graphml: writeGraphml,
  gexf: writeGexf,
  jsonld: writeJsonLd,
};
