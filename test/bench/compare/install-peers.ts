import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';

import { projectFile } from '../../../src/support/project-file.ts';

const run = promisify(execFile);

/** Installs what the benches alone need, where it is missing, and compiles it beside its packages. */
export async function installPeers(print: (line: string) => void): Promise<void> {
  const folder = projectFile('test/bench/peers');
  if (!existsSync(projectFile('test/bench/peers/node_modules/.package-lock.json'))) {
    print('Installing the peers, once.');
    await run('npm', ['ci', '--prefix', folder, '--ignore-scripts'], { cwd: folder });
  }
  await run(process.execPath, [projectFile('node_modules/typescript/bin/tsc'), '-p', folder]);
}
