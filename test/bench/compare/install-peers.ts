import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';

import { projectFile } from '../../../src/support/project-file.ts';

const run = promisify(execFile);

/** Installs the packages of the peers on first use, and compiles the peers in their folder. */
export async function installPeers(print: (line: string) => void): Promise<void> {
  const folder = projectFile('test/bench/peers');
  if (!existsSync(projectFile('test/bench/peers/node_modules/.package-lock.json'))) {
    print('Installing the packages of the peers (first run only).');
    await run('npm', ['ci', '--prefix', folder, '--ignore-scripts'], { cwd: folder });
  }
  await run(process.execPath, [projectFile('node_modules/typescript/bin/tsc'), '-p', folder]);
}
