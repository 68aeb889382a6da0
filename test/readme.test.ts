import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { ERROR_CODES } from '../src/model/client-error.ts';
import { VARIABLES } from '../src/config/variable.ts';
import { projectFile } from '../src/support/project-file.ts';

const readme = readFileSync(projectFile('README.md'), 'utf8');

describe('The README', () => {
  it('has a row for each setting, as the configuration has it', () => {
    const rows = Object.entries(VARIABLES).map(
      ([name, [byDefault, meaning]]) => `| \`${name}\` | ${byDefault === '' ? '' : `\`${byDefault}\``} | ${meaning} |`,
    );
    expect(table('| variable |')).toEqual(rows);
  });

  it('has a row for each error code', () => {
    const rows = Object.entries(ERROR_CODES).map(([code, meaning]) => `| \`${code}\` | ${meaning} |`);
    expect(table('| code |')).toEqual(rows);
  });

  it('links to files that are there, and names scripts that exist', () => {
    const { scripts } = JSON.parse(readFileSync(projectFile('package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const links = [...readme.matchAll(/\]\((?!http)([^)#]+)\)/g)].map(([, path = '']) => path);
    expect(links.filter((path) => !existsSync(projectFile(path)))).toEqual([]);
    const named = [...readme.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

function table(head: string): string[] {
  const lines = readme.split('\n');
  const start = lines.findIndex((line) => line.startsWith(head)) + 2;
  return lines.slice(start, lines.indexOf('', start));
}
