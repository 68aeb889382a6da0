import { ClientError } from '../../model/client-error.ts';
import { type ExportFormat, TABLE_FORMATS } from '../export-format.ts';

/**
 * The columns that a client names, separated by commas or repeated. Null: all columns.
 *
 * @throws {ClientError} BAD_USER_INPUT for a format that is no table
 */
export function chosenColumns(values: readonly string[], format: ExportFormat): readonly string[] | null {
  const names = values
    .flatMap((value) => value.split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (names.length === 0) return null;
  if (TABLE_FORMATS.includes(format)) return names;
  throw new ClientError(
    'BAD_USER_INPUT',
    `columns: expected a format with columns, one of ${TABLE_FORMATS.join(', ')}, got ${format}. Leave columns out.`,
  );
}
