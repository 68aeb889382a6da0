import type { ImportProgress } from '../../import/write/import-options.ts';
import { statusLine } from '../progress.ts';

/** Shows the progress of an import. */
export function showImport(): (progress: ImportProgress) => void {
  const draw = statusLine();
  return ({ step, rows, total }) => {
    const count = rows.toLocaleString('en');
    if (rows === 0) draw(null);
    else
      draw(
        total === null ? `${step}: ${count} rows` : `${step}: ${Math.floor((100 * rows) / total)} % (${count} rows)`,
      );
  };
}
