import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { projectFile } from '../../src/support/project-file.ts';
import { readStatements } from '../../src/graph/query.ts';
import '../../src/graph/graph-size.ts';
import '../../src/load/load.ts';
import '../../src/schema/schema.ts';

const document = readFileSync(projectFile('docs/engines.md'), 'utf8');

describe('docs/engines.md', () => {
  it('lists all error codes', () => {
    const [, union = ''] = /EngineErrorCode =([\s\S]*?);/.exec(source('src/engine/engine-error.ts')) ?? [];
    const codes = [...union.matchAll(/'(\w+)'/g)].map(([, code]) => code);
    expect(codes.length).toBeGreaterThan(5);
    expect([...document.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, code]) => code)).toEqual(codes);
  });

  it('lists all functions that statements call', () => {
    const calls = readStatements().flatMap(({ text }) => [...text.matchAll(/\b([a-z]\w*)\(/gi)]);
    const functions = new Set(calls.map(([, name = '']) => name).filter((name) => name !== name.toUpperCase()));
    expect([...functions].filter((name) => !new RegExp(String.raw`\`${name}[(\`]`).test(document))).toEqual([]);
  });
});

function source(path: string): string {
  return readFileSync(projectFile(path), 'utf8');
}
