import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import { projectFile } from '../../../src/support/project-file.ts';

const run = promisify(execFile);

/** Runs the compiled program with only these settings, and returns its output. */
export async function runProgram(args: readonly string[], settings: Readonly<Record<string, string>>): Promise<string> {
  const { PATH = '', HOME = '' } = process.env;
  const { stdout } = await run(process.execPath, [projectFile('dist/src/main.js'), ...args], {
    cwd: projectFile('.'),
    env: { PATH, HOME, ...settings },
  });
  return stdout;
}
