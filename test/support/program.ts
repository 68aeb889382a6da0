import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { readdirSync, statSync } from 'node:fs';

import { projectFile } from '../../src/support/project-file.ts';

/** Compiles the program if a source is newer: test files run in parallel and share the output. */
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

/** Modification time in milliseconds since the epoch; 0 if the file does not exist. */
function changed(path: string): number {
  return statSync(projectFile(path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** Who runs a program, and where; by default the user and the folder of the tests. */
export interface RunOptions {
  readonly uid?: number;
  readonly gid?: number;
  readonly cwd?: string;
  /** The whole standard input; empty by default. */
  readonly input?: string;
}

export interface Program {
  readonly child: ChildProcess;
  readonly stdout: () => string;
  readonly stderr: () => string;
  /** Resolves with the exit code or the signal. */
  readonly ended: Promise<number | string>;
  /** Resolves as soon as standard output matches; rejects if the program ends before. */
  until(pattern: RegExp): Promise<RegExpExecArray>;
  /** The same for standard error. */
  untilError(pattern: RegExp): Promise<RegExpExecArray>;
}

/** Runs the compiled program with PATH and the given variables as its environment. */
export function run(
  args: readonly string[],
  environment: Record<string, string> = {},
  { input, ...options }: RunOptions = {},
): Program {
  const child = spawn(process.execPath, [projectFile('dist/src/main.js'), ...args], {
    env: { PATH: process.env['PATH'], PORT: '0', ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
    ...options,
  });
  child.stdin.on('error', () => undefined); // the program may have ended
  child.stdin.end(input);
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const ended = once(child, 'close').then(([code, signal]: (number | string | null)[]) => code ?? signal ?? 0);
  const matching = (stream: Readable, output: () => string, pattern: RegExp): Promise<RegExpExecArray> =>
    new Promise((resolve, reject) => {
      const test = (): void => {
        const match = pattern.exec(output());
        if (match) resolve(match);
      };
      stream.on('data', test);
      test();
      void ended.then((end) =>
        reject(
          new Error(`fingraph ${args.join(' ')} ended with ${end} before ${pattern} matched.\n${stdout}${stderr}`),
        ),
      );
    });
  return {
    child,
    stdout: () => stdout,
    stderr: () => stderr,
    ended,
    until: (pattern) => matching(child.stdout, () => stdout, pattern),
    untilError: (pattern) => matching(child.stderr, () => stderr, pattern),
  };
}
