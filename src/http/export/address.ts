import { ClientError } from '../../model/client-error.ts';
import { closestName } from '../../support/closest-match.ts';
import { quote } from '../../support/excerpt.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../../export/export-format.ts';
import { EXPORT_KINDS, type ExportKind } from '../../export/export-kind.ts';

export interface ExportAddress {
  readonly kind: ExportKind;
  readonly format: ExportFormat;
  readonly isManifest: boolean;
}

const ROOT = '/export/';
const MANIFEST = '.manifest.json';

export function isExportPath(pathname: string): boolean {
  return pathname === '/export' || pathname.startsWith(ROOT);
}

/**
 * Parses a path such as `/export/claims.csv` or `/export/claims.csv.manifest.json`.
 *
 * @throws {ClientError} NOT_FOUND, which lists the kinds and formats
 */
export function exportAddress(pathname: string): ExportAddress {
  const isManifest = pathname.endsWith(MANIFEST);
  const name = pathname.slice(ROOT.length, isManifest ? -MANIFEST.length : undefined);
  const [left = '', right = '', ...more] = name.split('.');
  const kind = EXPORT_KINDS.find((candidate) => candidate === left);
  const format = EXPORT_FORMATS.find((candidate) => candidate === right);
  if (kind && format && more.length === 0) return { kind, format, isManifest };
  throw new ClientError(
    'NOT_FOUND',
    `Expected /export/KIND.FORMAT with one of ${EXPORT_KINDS.join(', ')} and one of ${EXPORT_FORMATS.join(', ')}, ` +
      `got ${quote(pathname)}.${exportSuggestion(kind ?? closestName(left, EXPORT_KINDS), format ?? closestName(right, EXPORT_FORMATS))}`,
  );
}

export function exportPath({ kind, format }: Pick<ExportAddress, 'kind' | 'format'>, search: string): string {
  return `${ROOT}${kind}.${format}${search}`;
}

export function manifestPath({ kind, format }: Pick<ExportAddress, 'kind' | 'format'>, search: string): string {
  return `${ROOT}${kind}.${format}${MANIFEST}${search}`;
}

function exportSuggestion(kind: string | undefined, format: string | undefined): string {
  return kind === undefined && format === undefined
    ? ''
    : ` Did you mean /export/${kind ?? 'claims'}.${format ?? 'csv'}?`;
}
