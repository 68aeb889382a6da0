import type { InputFile } from '../draft.ts';
import { ImportError, type ImportIssue } from '../import-error.ts';
import { openTable } from '../reader/open-table.ts';
import { tidyText } from '../value/tidy-text.ts';
import type { Scalar } from '../value/converter.ts';
import { type ColumnAccess, type Columns, itemColumns, tableColumns } from './compile/column.ts';
import type { LookupSpec } from './mapping.ts';
import { readerOptions } from './reader-option.ts';

/**
 * Reads two columns of a file into memory: what words mean. A word that has two meanings is an issue.
 *
 * @throws {ImportError}
 */
export async function readLookup(
  spec: LookupSpec,
  files: readonly InputFile[],
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, Scalar>> {
  const words = new Map<string, Scalar>();
  const issues: ImportIssue[] = [];
  for (const { name, path } of files) {
    const table = await openTable(path, readerOptions(spec, name));
    const columns = table.columns === null ? itemColumns() : tableColumns(table.columns);
    const key = lookupColumn(columns, spec.key, name);
    const value = lookupColumn(columns, spec.value, name);
    for await (const rows of table.rows(signal)) {
      for (const { line, cells, issue } of rows) {
        if (issue !== null) throw new ImportError([{ ...issue, file: name }]);
        const word = scalarCell(key, cells);
        const meaning = scalarCell(value, cells);
        if (word === null || meaning === null) continue;
        const former = words.get(String(word));
        if (former === undefined) words.set(String(word), meaning);
        else if (former !== meaning) issues.push(secondMeaning(name, line, spec, String(word), former, meaning));
        if (issues.length >= MAX_ISSUES) throw new ImportError(issues);
      }
    }
  }
  if (issues.length > 0) throw new ImportError(issues);
  return words;
}

const MAX_ISSUES = 20;

function lookupColumn(columns: Columns, column: string | readonly string[], file: string): ColumnAccess {
  const names = [column].flat();
  const found = columns.find(names);
  if (found) return found;
  const [name = ''] = names;
  const closest = columns.closest(name);
  const hint = closest === null ? '' : ` (did you mean ${closest}?)`;
  throw new ImportError([
    {
      file,
      line: null,
      column: names.join(' or '),
      expected: `a column of this name, as a lookup uses it${hint}`,
      got: `the columns ${(columns.names ?? []).slice(0, 30).join(', ')}`,
    },
  ]);
}

function scalarCell(column: ColumnAccess, cells: Parameters<ColumnAccess['get']>[0]): Scalar | null {
  const cell = column.get(cells);
  if (cell === null || cell === undefined || typeof cell === 'object') return null;
  const value = typeof cell === 'string' ? tidyText(cell) : cell;
  return value === '' ? null : value;
}

function secondMeaning(
  file: string,
  line: number,
  { key, value }: LookupSpec,
  word: string,
  former: Scalar,
  meaning: Scalar,
): ImportIssue {
  return {
    file,
    line,
    column: [value].flat().join(' or '),
    expected: `${JSON.stringify(former)}, which an earlier row gives for ${[key].flat().join(' or ')} ${JSON.stringify(word)}`,
    got: JSON.stringify(meaning),
  };
}
