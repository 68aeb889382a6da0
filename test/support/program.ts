import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, statSync } from 'node:fs';

import { projectFile } from '../../src/support/project-file.ts';

/** Compiles the programs, if they are older than their sources: files of tests run side by side. */
export function build(): void {
  if (newest('src') < changed('dist/src/main.js')) return;
  execFileSync(process.execPath, [projectFile('node_modules/typescript/bin/tsc'), '-p', 'src'], {
    cwd: projectFile('.'),
  });
}

function newest(folder: string): number {
  const files = readdirSync(projectFile(folder), { recursive: true, encoding: 'utf8' });
  return Math.max(...files.map((file) => changed(`${folder}/${file}`)));
}

/** When a file was changed, in milliseconds of the epoch; 0 where there is none. */
function changed(path: string): number {
  return statSync(projectFile(path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** Whom a program runs as; if left out, as the tests. */
export interface User {
  readonly uid?: number;
  readonly gid?: number;
}

export interface Program {
  readonly child: ChildProcess;
  readonly stdout: () => string;
  readonly stderr: () => string;
  /** Resolves with the exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
  /** Resolves as soon as standard output matches; fails where the program ends before. */
  until(pattern: RegExp): Promise<RegExpExecArray>;
}

/** Runs the compiled program with nothing of the environment but PATH and what is given. */
export function run(args: readonly string[], environment: Record<string, string> = {}, user: User = {}): Program {
  const child = spawn(process.execPath, [projectFile('dist/src/main.js'), ...args], {
    env: { PATH: process.env['PATH'], PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...user,
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const ended = once(child, 'close').then(([code, signal]: (number | string | null)[]) => code ?? signal ?? 0);
  return {
    child,
    stdout: () => stdout,
    stderr: () => stderr,
    ended,
    until: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const found = pattern.exec(stdout);
          if (found) resolve(found);
        };
        child.stdout.on('data', look);
        look();
        void ended.then((end) =>
          reject(new Error(`fingraph ${args.join(' ')} ended with ${end} before ${pattern} came.\n${stdout}${stderr}`)),
        );
      }),
  };
}
