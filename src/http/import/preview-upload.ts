import { formatImportIssue } from '../../import/import-error.ts';
import { claimFacts, shortPlace } from '../../import/preview-words.ts';
import { type ImportPreview, previewFiles } from '../../import/preview-files.ts';
import { ClientError } from '../../model/client-error.ts';
import { excerpt, quote } from '../../support/excerpt.ts';
import { openUpload } from './open-upload.ts';
import type { Upload } from './upload.ts';
import { withoutFolder } from './without-folder.ts';

type Unchanged = 'dataset' | 'rows' | 'skipped' | 'hasMore' | 'losses' | 'unusedColumns';

/** A preview in words. */
export interface PreviewView extends Pick<ImportPreview, Unchanged> {
  readonly claims: readonly { readonly place: string; readonly sentence: string; readonly facts: readonly string[] }[];
  readonly entities: readonly { readonly place: string; readonly name: string; readonly facts: readonly string[] }[];
  readonly rejects: readonly { readonly reasons: readonly string[]; readonly row: string }[];
}

/** @throws {ImportError} */
export async function previewUpload(upload: Upload, folder: string, signal: AbortSignal): Promise<PreviewView> {
  const input = await openUpload(upload, folder);
  const preview = await previewFiles(input, { rows: rowsIn(upload.fields.get('rows')), signal });
  return withoutFolder(previewView(preview), folder);
}

const DEFAULT_ROWS = 20;
const MAX_ROWS = 1_000;

function rowsIn(value: string | undefined): number {
  if (value === undefined) return DEFAULT_ROWS;
  const rows = /^\d{1,4}$/.test(value) ? Number(value) : 0;
  if (rows >= 1 && rows <= MAX_ROWS) return rows;
  throw new ClientError('BAD_REQUEST', `rows: expected a number from 1 to ${MAX_ROWS}, got ${quote(value)}.`);
}

function previewView({ claims, entities, rejects, ...rest }: ImportPreview): PreviewView {
  return {
    ...rest,
    claims: claims.map((preview) => ({
      place: shortPlace(preview.place),
      sentence: preview.claim.summary,
      facts: claimFacts(preview),
    })),
    entities: entities.map(({ place, id, kind, name, country }) => ({
      place: shortPlace(place),
      name,
      facts: [kind, ...(country === null ? [] : [country]), id],
    })),
    rejects: rejects.map(({ issues, row }) => ({
      reasons: issues.map(formatImportIssue),
      row: excerpt(JSON.stringify(row), MAX_ROW),
    })),
  };
}

const MAX_ROW = 1_000;
