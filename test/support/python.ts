import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Python packages by the environment that has them: they need different versions of others. */
const PACKAGES = {
  /** Read the exports. */
  python: {
    networkx: '3.6.1',
    igraph: '1.0.0',
    rdflib: '7.6.0',
    pandas: '3.1.1',
    polars: '2.1.0',
    duckdb: '2.0.1',
    openpyxl: '3.1.5',
  },
  /** Tests the HTTP API by its description. */
  schemathesis: { schemathesis: '4.32.5' },
} as const;

type EnvironmentName = keyof typeof PACKAGES;

/** A Python with the packages, or the reason why there is none. */
export type Python = { readonly path: string } | { readonly missing: string };

/**
 * Uses `FINGRAPH_PYTHON` if set, otherwise a virtual environment in the user's cache, created on first use. If neither works,
 * tests are skipped; with `CI` set this throws instead.
 */
export function findPython(name: EnvironmentName = 'python', environment: NodeJS.ProcessEnv = process.env): Python {
  try {
    const given = environment['FINGRAPH_PYTHON'];
    return { path: given ? required(given, name) : ownPython(name) };
  } catch (error) {
    const missing = `Expected Python with ${requirements(name).join(', ')}: ${reasonOf(error)}`;
    if (environment['CI']) throw new Error(missing, { cause: error });
    return { missing };
  }
}

function requirements(name: EnvironmentName): string[] {
  return Object.entries(PACKAGES[name]).map(([packageName, version]) => `${packageName}==${version}`);
}

function ownPython(name: EnvironmentName): string {
  const folder = join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'fingraph', name);
  const path = join(folder, 'bin/python');
  if (existsSync(path) && hasPackages(path, name)) return path;
  mkdirSync(folder, { recursive: true });
  execFileSync('python3', ['-m', 'venv', folder], { stdio: 'pipe' });
  execFileSync(path, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...requirements(name)], {
    stdio: 'pipe',
    timeout: 300_000,
  });
  return required(path, name);
}

function required(path: string, name: EnvironmentName): string {
  if (!hasPackages(path, name)) throw new Error(`${path} does not have all of them.`);
  return path;
}

function hasPackages(path: string, name: EnvironmentName): boolean {
  const script = `
from importlib.metadata import version
print(all(version(name) == wanted for name, wanted in ${JSON.stringify(PACKAGES[name])}.items()))`;
  try {
    return execFileSync(path, ['-c', script], { encoding: 'utf8', stdio: 'pipe' }).trim() === 'True';
  } catch {
    return false;
  }
}

/** Returns the last line of standard error, which usually has the reason. */
function reasonOf(error: unknown): string {
  const { stderr, message } = error as { stderr?: Buffer | string; message: string };
  return (
    String(stderr ?? '')
      .trim()
      .split('\n')
      .at(-1) || message
  );
}
