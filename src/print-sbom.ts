import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { projectFile } from './support/project-file.ts';

/*
 * A program: prints a CycloneDX SBOM of the runtime packages. `npm sbom --omit dev` also omits packages that both the server
 * and development use, so the SBOM is made from a lock file without development packages.
 */
const folder = mkdtempSync(join(tmpdir(), 'fingraph-sbom-'));
try {
  const { devDependencies: _, ...manifest } = JSON.parse(
    readFileSync(projectFile('package.json'), 'utf8'),
  ) as object & {
    devDependencies?: object;
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  copyFileSync(projectFile('package-lock.json'), join(folder, 'package-lock.json'));
  npm('install', '--package-lock-only', '--offline', '--ignore-scripts', '--no-audit');
  process.stdout.write(npm('sbom', '--package-lock-only', '--sbom-format', 'cyclonedx', '--sbom-type', 'application'));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function npm(...args: string[]): string {
  const stdio = ['ignore', 'pipe', 'inherit'] as const;
  return execFileSync('npm', args, { cwd: folder, encoding: 'utf8', maxBuffer: 50_000_000, stdio: [...stdio] });
}
