import { ClientError } from '../../model/client-error.ts';
import { closestMatch } from '../../support/closest-match.ts';
import { quote } from '../../support/excerpt.ts';
import { FORMATS, type Format } from '../../export/format.ts';
import { WHATS, type What } from '../../export/export-kind.ts';

export interface ExportAddress {
  readonly what: What;
  readonly format: Format;
  readonly isManifest: boolean;
}

const ROOT = '/export/';
const MANIFEST = '.manifest.json';

export function isExportPath(pathname: string): boolean {
  return pathname === '/export' || pathname.startsWith(ROOT);
}

/**
 * What an address such as `/export/claims.csv` or `/export/claims.csv.manifest.json` names.
 *
 * @throws {ClientError} NOT_FOUND that names the exports there are
 */
export function exportAddress(pathname: string): ExportAddress {
  const isManifest = pathname.endsWith(MANIFEST);
  const name = pathname.slice(ROOT.length, isManifest ? -MANIFEST.length : undefined);
  const [left = '', right = '', ...more] = name.split('.');
  const what = WHATS.find((one) => one === left);
  const format = FORMATS.find((one) => one === right);
  if (what && format && more.length === 0) return { what, format, isManifest };
  throw new ClientError(
    'NOT_FOUND',
    `Expected /export/WHAT.FORMAT with one of ${WHATS.join(', ')} and one of ${FORMATS.join(', ')}, ` +
      `got ${quote(pathname)}.${hintFor(what ?? close(left, WHATS), format ?? close(right, FORMATS))}`,
  );
}

export function exportPath({ what, format }: Pick<ExportAddress, 'what' | 'format'>, search: string): string {
  return `${ROOT}${what}.${format}${search}`;
}

export function manifestPath({ what, format }: Pick<ExportAddress, 'what' | 'format'>, search: string): string {
  return `${ROOT}${what}.${format}${MANIFEST}${search}`;
}

function close<Name extends string>(word: string, names: readonly Name[]): Name | undefined {
  const meant = closestMatch(
    word,
    names.map((name) => name.toUpperCase()),
  );
  return names.find((name) => name.toUpperCase() === meant);
}

function hintFor(what: string | undefined, format: string | undefined): string {
  return what === undefined && format === undefined
    ? ''
    : ` Did you mean /export/${what ?? 'claims'}.${format ?? 'csv'}?`;
}
