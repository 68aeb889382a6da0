import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'oxc-parser';
import { expect, it } from 'vitest';

import { projectFile } from '../../src/support/project-file.ts';

/** Where statements may be made: the functions that register them, and the reader of the files in `schema/`. */
const DEFINING = ['src/graph/query.ts', 'src/engine/schema-file.ts'];

it('Statements are only defined by query, queryVariants and command, which register them', () => {
  expect(typescriptFiles().filter(makesStatements)).toEqual(DEFINING.toSorted());
});

it('The scan finds a statement in any position', () => {
  expect(statementLiterals(`const a = { name: 'x', text: 'RETURN 1' };`)).toBe(1);
  expect(statementLiterals(`f([{ params: {}, statement: { text, name } }], () => ({ name, text }))`)).toBe(2);
  expect(statementLiterals(`const a = { name: 'x', text: 'y', href: 'z' };`)).toBe(0);
});

function typescriptFiles(): string[] {
  return readdirSync(projectFile('src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/^(explorer|client)\//.test(name))
    .map((name) => join('src', name))
    .toSorted();
}

function makesStatements(path: string): boolean {
  return statementLiterals(readFileSync(projectFile(path), 'utf8')) > 0;
}

/** Counts the object literals with exactly the properties of a `Statement`. */
function statementLiterals(code: string): number {
  let count = 0;
  visit(parseSync('file.ts', code).program, (node) => {
    if (node['type'] !== 'ObjectExpression') return;
    const properties = node['properties'] as readonly { readonly key?: { readonly name?: string } }[];
    const names = properties.map(({ key }) => key?.name ?? '').toSorted();
    if (names.join() === 'name,text') count += 1;
  });
  return count;
}

function visit(value: unknown, onNode: (node: Readonly<Record<string, unknown>>) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if ('type' in value) onNode(value as Readonly<Record<string, unknown>>);
  for (const child of Object.values(value)) visit(child, onNode);
}
