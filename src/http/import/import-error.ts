import type { Logger } from 'pino';

import { ImportError, formatImportIssue } from '../../import/import-error.ts';
import type { ImportReport } from '../../import/import-report.ts';
import { ClientError } from '../../model/client-error.ts';
import { counted } from '../../support/counted.ts';
import { type UpdateFailure, updateFailure } from '../dataset/update-error.ts';
import type { RequestState } from '../request/request-state.ts';
import { withoutFolder } from './without-folder.ts';

/** Converts an error of an import to the body of a response, in the shape of a failed GraphQL response. */
export function importFailure(
  error: unknown,
  { folder, ...options }: { readonly folder: string; readonly state: RequestState; readonly logger: Logger },
): UpdateFailure {
  return updateFailure(error instanceof ImportError ? publicImportError(error, folder) : error, options);
}

/** An import that rejects more rows than the client accepts. */
export function rejectedRows({ rows, rejected, reasons }: ImportReport): ClientError {
  const message = `${counted(rejected, 'row')} of ${rows.toLocaleString('en')} would be rejected. Nothing was made of the files. Correct the mapping or the rows, or leave these rows out.`;
  return new ClientError('INVALID_IMPORT', message, { rejected, reasons: reasons.slice(0, MAX_REASONS) });
}

const MAX_REASONS = 100;

function publicImportError(error: ImportError, folder: string): ClientError {
  const issues = withoutFolder(error.issues.slice(0, MAX_ISSUES), folder);
  const [first] = issues;
  const more = error.issues.length - 1;
  const message = `${first ? formatImportIssue(first) : 'The import failed'}.${more > 0 ? ` And ${counted(more, 'more issue')}.` : ''}`;
  const listed = issues.map((issue) => ({ ...issue, message: formatImportIssue(issue) }));
  return new ClientError('INVALID_IMPORT', message, { issues: listed, total: error.issues.length });
}

const MAX_ISSUES = 100;
