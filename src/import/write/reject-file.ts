import { stringify } from 'csv-stringify/sync';

import type { DraftRow } from '../draft.ts';
import { type ImportIssue, formatImportIssue } from '../import-error.ts';
import { type LineWriter, openLineWriter } from './line-writer.ts';

/** `rejects.csv`: a row for each rejected row. Counts the reasons. */
export interface RejectFile {
  readonly count: number;
  add(issues: readonly ImportIssue[], row: DraftRow | null): void;
  flush(): Promise<void>;
  close(): Promise<void>;
  reasons(): RejectReason[];
}

/** Issues that differ in their values only. */
export interface RejectReason {
  readonly count: number;
  /** The first of them, as one line. */
  readonly first: string;
}

/** @param nameOf the name of an input file in the folder, for `Place.file` */
export async function openRejectFile(path: string, nameOf: (file: string) => string): Promise<RejectFile> {
  const writer: LineWriter = await openLineWriter(path);
  writer.add(csv(['file', 'line', 'column', 'reason', 'row']));
  const reasons = new Map<string, { count: number; first: string }>();
  let count = 0;
  return {
    get count() {
      return count;
    },
    add(issues, row) {
      const [first] = issues;
      if (first === undefined) return;
      count += 1;
      const { file, line, column } = first;
      const texts = issues.map(({ expected, got }) => `expected ${expected}, got ${got}`);
      const raw = row === null ? '' : JSON.stringify(row.raw, shorten);
      writer.add(csv([nameOf(file), line, column, texts.join('; '), raw]));
      const kind = kindOfIssue(first);
      const known = reasons.get(kind);
      if (known) known.count += 1;
      else if (reasons.size < MAX_REASONS) reasons.set(kind, { count: 1, first: formatImportIssue(first) });
      else reasons.set(OTHER, { count: (reasons.get(OTHER)?.count ?? 0) + 1, first: OTHER });
    },
    flush: () => writer.flush(),
    close: () => writer.close(),
    reasons: () => [...reasons.values()].toSorted((a, b) => b.count - a.count),
  };
}

const MAX_REASONS = 200;
const OTHER = 'other reasons';

/** Without hints, quoted values and line numbers. */
function kindOfIssue({ file, column, expected }: ImportIssue): string {
  const general = expected
    .replace(/ \([^()]*\)$/, '')
    .replaceAll(/"(?:[^"\\]|\\.)*"/g, '…')
    .replaceAll(/:\d+/g, ':…');
  return JSON.stringify([file, column, general]);
}

function csv(fields: readonly (string | number | null)[]): string {
  return stringify([[...fields]], { record_delimiter: 'windows', escape_formulas: true });
}

/** A cell of megabytes is found in the input by its line. */
function shorten(_: string, value: unknown): unknown {
  return typeof value === 'string' && value.length > MAX_CELL ? `${value.slice(0, MAX_CELL)}…` : value;
}

const MAX_CELL = 10_000;
