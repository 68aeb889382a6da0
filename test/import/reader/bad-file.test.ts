import { describe, expect, it } from 'vitest';

import { formatImportIssue, ImportError } from '../../../src/import/import-error.ts';
import { openTable } from '../../../src/import/reader/open-table.ts';
import { BAD_FILES } from '../support/bad-file.ts';
import { temporaryFile } from '../support/read-table.ts';

describe('A reader gets a file with', () => {
  it.each(BAD_FILES)('$title', async ({ file, content, part, options, rows, problems }) => {
    const path = temporaryFile(file, content());
    const issues: string[] = [];
    let count: number | null = 0;
    try {
      const table = await openTable(part === undefined ? path : `${path}#${part}`, { ...options, name: file });
      for await (const batch of table.rows()) {
        for (const { issue } of batch) {
          if (issue) issues.push(formatImportIssue(issue));
          else count += 1;
        }
      }
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      issues.push(...error.message.split('\n'));
      count = null;
    }
    expect(issues).toEqual(problems);
    expect(count).toBe(rows);
  });

  it('no content, because it is missing or a folder', async () => {
    const path = temporaryFile('deals.csv', '');
    const open = (name: string) => openTable(name, { name: 'deals.csv' });
    await expect(open(`${path}.missing`)).rejects.toThrow('deals.csv: expected a readable file, got nothing');
    await expect(open(path.slice(0, path.lastIndexOf('/')))).rejects.toThrow(
      'deals.csv: expected a readable file, got a folder',
    );
  });
});
