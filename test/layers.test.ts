import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseSync } from 'oxc-parser';
import { describe, expect, it } from 'vitest';

import { projectFile } from '../src/support/project-file.ts';

/** From left to right; a file may import from its own layer and those to the right of it. */
const LAYERS = [
  'program',
  'cli',
  'config',
  'http',
  'export',
  'question',
  'schema',
  'loaders',
  'load',
  'graph',
  'dataset',
  'model',
  'engine',
  'support',
];
/** Beside them: what runs in an app, or in the page, and asks over HTTP. `explorer` may import `client`. */
const APART = ['explorer', 'client'];
/** Leaves without imports that apps share with the server. */
const SHARED = [
  'src/export/export-format.ts',
  'src/model/client-error.ts',
  'src/support/counted.ts',
  'src/support/explorer-routes.ts',
];
interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** Paths of project files, type imports too. */
  readonly imports: readonly string[];
  readonly packages: readonly string[];
  readonly reexports: number;
}

const files = typescriptFiles('src').map(read);

describe('The layers', () => {
  it('are imported from left to right only', () => {
    const climbing = files.flatMap((file) =>
      file.imports
        .filter((imported) => LAYERS.includes(layerOf(file.path)) && LAYERS.includes(layerOf(imported)))
        .filter((imported) => LAYERS.indexOf(layerOf(imported)) < LAYERS.indexOf(layerOf(file.path)))
        .map((imported) => `${file.path} -> ${imported}`),
    );
    expect(climbing).toEqual([]);
  });

  it('stand apart from what runs in apps', () => {
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

  it('share only leaves with what runs in apps', () => {
    const shared = files.filter(({ path }) => SHARED.includes(path));
    expect(shared.map(({ path }) => path).toSorted()).toEqual(SHARED);
    expect(shared.flatMap(({ imports, packages }) => [...imports, ...packages])).toEqual([]);
  });

  it('hold files that every path from left to right can reach', () => {
    expect([...new Set(files.map(({ path }) => layerOf(path)))].toSorted()).toEqual([...LAYERS, ...APART].toSorted());
  });

  it('have no cycle, type imports counted', () => {
    expect(cycle(new Map(files.map(({ path, imports }) => [path, imports])))).toBeNull();
  });

  it('have no barrels but the door of the package', () => {
    expect(files.filter(({ reexports }) => reexports > 0).map(({ path }) => path)).toEqual(['src/client/client.ts']);
  });

  it('leave the databases to the engine layer', () => {
    const drivers = files.filter(({ packages }) => packages.some((name) => /neo4j|grafeo/i.test(name)));
    expect(drivers.map(({ path }) => layerOf(path))).toEqual(drivers.map(() => 'engine'));
    // the configuration tells people which addresses there are
    const naming = files.filter(({ path, text }) => layerOf(path) !== 'engine' && /neo4j|grafeo/i.test(text));
    expect(naming.map(({ path }) => path)).toEqual(['src/config/setting-rule.ts', 'src/config/variable.ts']);
  });

  it('leave the environment to the program, which hands it to the configuration', () => {
    const reading = files.filter(({ text }) => text.includes('process.env'));
    expect(reading.map(({ path }) => path)).toEqual(['src/main.ts']);
  });
});

describe('The search for cycles', () => {
  it('finds one', () => {
    const imports = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['b']],
    ]);
    expect(cycle(imports)).toEqual(['b', 'c', 'b']);
  });
});

function typescriptFiles(folder: string): string[] {
  return readdirSync(projectFile(folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

function read(path: string): SourceFile {
  const text = readFileSync(projectFile(path), 'utf8');
  const { module } = parseSync(path, text);
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
    reexports: module.staticExports.flatMap(({ entries }) => entries.filter(({ moduleRequest }) => moduleRequest))
      .length,
  };
}

function layerOf(path: string): string {
  const [top, folder = ''] = path.split('/');
  return top === 'src' && [...LAYERS, ...APART].includes(folder) ? folder : 'program';
}

/** The first cycle that is found, with its first file again at its end; null where there is none. */
function cycle(imports: ReadonlyMap<string, readonly string[]>): string[] | null {
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
