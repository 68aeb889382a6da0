import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { type Program, parseSync } from 'oxc-parser';
import { describe, expect, it } from 'vitest';

import { projectFile } from '../src/support/project-file.ts';

/** A file imports only from its own layer and from layers further down this list. */
const LAYERS = [
  'program',
  'cli',
  'server',
  'config',
  'http',
  'export',
  'question',
  'schema',
  'loaders',
  'load',
  'graph',
  'import',
  'dataset',
  'model',
  'engine',
  'support',
];
/** These run in a browser or in an app and send HTTP requests. `explorer` may import `client`. */
const APART = ['explorer', 'client'];
/** Files that apps share with the server. They import nothing but each other. */
const SHARED = [
  'src/export/export-format.ts',
  'src/export/export-kind.ts',
  'src/model/client-error.ts',
  'src/support/citation/bibtex.ts',
  'src/support/citation/cited-work.ts',
  'src/support/citation/csl-item.ts',
  'src/support/citation/ris.ts',
  'src/support/counted.ts',
  'src/support/csv-formula.ts',
  'src/support/explorer-routes.ts',
  'src/support/site/design-token.ts',
  'src/support/site/site-link.ts',
  'src/support/site/site-style.ts',
];
/** A folder with more files needs rooms. */
const MAX_FILES = 25;
/** Written by `npm run codegen`. */
const GENERATED = ['src/client/generated.ts', 'src/client/schema-facts.ts', 'src/export/generated.ts'];
interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** Paths of the imported project files, with those of type imports. */
  readonly imports: readonly string[];
  readonly packages: readonly string[];
  /** Names of the functions at the top level, exported or not. */
  readonly functions: readonly string[];
  readonly reexports: number;
}

const files = typescriptFiles('src').map(read);

describe('A layer', () => {
  it('imports only from layers below it', () => {
    const upward = files.flatMap((file) =>
      file.imports
        .filter((imported) => LAYERS.includes(layerOf(file.path)) && LAYERS.includes(layerOf(imported)))
        .filter((imported) => LAYERS.indexOf(layerOf(imported)) < LAYERS.indexOf(layerOf(file.path)))
        .map((imported) => `${file.path} -> ${imported}`),
    );
    expect(upward).toEqual([]);
  });

  it('does not import the explorer or the client, and they import no layer', () => {
    const crossing = files.flatMap((file) =>
      file.imports
        .filter((imported) => {
          const [from, to] = [APART.indexOf(layerOf(file.path)), APART.indexOf(layerOf(imported))];
          return from === -1 ? to !== -1 : to < from && !SHARED.includes(imported);
        })
        .map((imported) => `${file.path} -> ${imported}`),
    );
    expect(crossing).toEqual([]);
  });

  it('shares only leaves with what runs in apps', () => {
    const shared = files.filter(({ path }) => SHARED.includes(path));
    expect(shared.map(({ path }) => path).toSorted()).toEqual(SHARED);
    const others = shared.flatMap(({ imports }) => imports.filter((imported) => !SHARED.includes(imported)));
    expect([...others, ...shared.flatMap(({ packages }) => packages)]).toEqual([]);
  });

  it('is in the list above, and has files', () => {
    expect([...new Set(files.map(({ path }) => layerOf(path)))].toSorted()).toEqual([...LAYERS, ...APART].toSorted());
  });

  it('takes part in no import cycle, type imports included', () => {
    expect(importCycle(new Map(files.map(({ path, imports }) => [path, imports])))).toBeNull();
  });

  it('has no barrel file; only the entry points of the package re-export', () => {
    expect(files.filter(({ reexports }) => reexports > 0).map(({ path }) => path)).toEqual([
      'src/client/client.ts',
      'src/server/create-fingraph.ts',
    ]);
  });

  it('does not import or name a database, except the engine', () => {
    const importing = files.filter(({ packages }) => packages.some((name) => /neo4j|grafeo/i.test(name)));
    expect(importing.map(({ path }) => layerOf(path))).toEqual(importing.map(() => 'engine'));
    // the configuration lists the accepted graph URLs, and a command writes the files of one database
    const naming = files.filter(({ path, text }) => layerOf(path) !== 'engine' && /neo4j|grafeo/i.test(text));
    expect(naming.map(({ path }) => path)).toEqual([
      'src/config/setting-rule.ts',
      'src/config/variable.ts',
      'src/cli/dataset/export-bulk.ts',
      'src/load/bulk/csv-column.ts',
      'src/load/bulk/csv-file.ts',
      'src/load/bulk/import-folder.ts',
    ]);
  });

  it('does not read the environment, except the program, which passes it to the configuration', () => {
    const reading = files.filter(({ text }) => text.includes('process.env'));
    expect(reading.map(({ path }) => path)).toEqual(['src/main.ts']);
  });
});

describe('The source', () => {
  it(`has at most ${MAX_FILES} files in a folder`, () => {
    const sizes = countBy(files.map(({ path }) => dirname(path)));
    expect([...sizes].filter(([, size]) => size > MAX_FILES)).toEqual([]);
  });

  it('defines a function name once', () => {
    const written = files.filter(({ path }) => !GENERATED.includes(path));
    const definitions = countBy(written.flatMap(({ functions }) => functions));
    const shared = [...definitions].filter(([, count]) => count > 1).map(([name]) => name);
    expect(shared).toEqual([]);
  });
});

describe('The search for cycles', () => {
  it('finds one', () => {
    const imports = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['b']],
    ]);
    expect(importCycle(imports)).toEqual(['b', 'c', 'b']);
  });
});

describe('The names of functions', () => {
  it.each([
    ['function named() {}', ['named']],
    ['export async function named() {}', ['named']],
    ['export default function named() {}', ['named']],
    ['export const named = async () => 1;', ['named']],
    ['const named = function () {}, other = 1;', ['named']],
    ['function named(a: string): string; function named(a: unknown) { return a; }', ['named']],
    ['const value = 1; class C { method() {} } function outer() { function inner() {} }', ['outer']],
  ])('are read from `%s`', (text, names) => {
    expect(functionNames(parseSync('a.ts', text).program)).toEqual(names);
  });
});

function typescriptFiles(folder: string): string[] {
  return readdirSync(projectFile(folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

function read(path: string): SourceFile {
  const text = readFileSync(projectFile(path), 'utf8');
  const { module, program } = parseSync(path, text);
  const dynamic = module.dynamicImports.map(({ moduleRequest }) =>
    text.slice(moduleRequest.start + 1, moduleRequest.end - 1),
  );
  const specifiers = [...module.staticImports.map(({ moduleRequest }) => moduleRequest.value), ...dynamic];
  const root = projectFile('.');
  return {
    path,
    text,
    imports: specifiers
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => relative(root, resolve(root, dirname(path), specifier))),
    packages: specifiers.filter((specifier) => !specifier.startsWith('.')),
    functions: functionNames(program),
    reexports: module.staticExports.flatMap(({ entries }) => entries.filter(({ moduleRequest }) => moduleRequest))
      .length,
  };
}

/** Names of top-level functions: declarations, and constants whose value is a function. */
function functionNames({ body }: Program): string[] {
  return body.flatMap((statement) => {
    const declared =
      statement.type === 'ExportNamedDeclaration' || statement.type === 'ExportDefaultDeclaration'
        ? statement.declaration
        : statement;
    if (declared?.type === 'FunctionDeclaration') return declared.id ? [declared.id.name] : [];
    if (declared?.type !== 'VariableDeclaration') return [];
    return declared.declarations.flatMap(({ id, init }) =>
      id.type === 'Identifier' && (init?.type === 'ArrowFunctionExpression' || init?.type === 'FunctionExpression')
        ? [id.name]
        : [],
    );
  });
}

function countBy(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function layerOf(path: string): string {
  const [top, folder = ''] = path.split('/');
  return top === 'src' && [...LAYERS, ...APART].includes(folder) ? folder : 'program';
}

/** The first cycle found, which ends with the file it starts with; null when there is none. */
function importCycle(imports: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();
  function visit(path: string, above: readonly string[]): string[] | null {
    if (above.includes(path)) return [...above.slice(above.indexOf(path)), path];
    if (done.has(path)) return null;
    for (const next of imports.get(path) ?? []) {
      const found = visit(next, [...above, path]);
      if (found) return found;
    }
    done.add(path);
    return null;
  }
  for (const path of imports.keys()) {
    const found = visit(path, []);
    if (found) return found;
  }
  return null;
}
