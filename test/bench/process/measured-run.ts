import { spawn } from 'node:child_process';
import { once } from 'node:events';

import { projectFile } from '../../../src/support/project-file.ts';

interface MeasuredRun {
  readonly stdout: string;
  /** In seconds. */
  readonly wall: number;
  readonly cpu: number;
  /** Largest resident memory in bytes. */
  readonly peak: number;
}

const PROBE = projectFile('dist/test/bench/process/exit-probe.js');

interface RunOptions {
  /** The compiled program; by default FinGraph's. */
  readonly program?: string;
  readonly settings?: Readonly<Record<string, string>>;
}

/** Runs a compiled program to its end, and measures the whole process. */
export async function measuredRun(
  args: readonly string[],
  { program = projectFile('dist/src/main.js'), settings = {} }: RunOptions = {},
): Promise<MeasuredRun> {
  const { PATH = '', HOME = '' } = process.env;
  const startedAt = performance.now();
  const child = spawn(process.execPath, ['--import', PROBE, program, ...args], {
    env: { PATH, HOME, ...settings },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const [stdout, stderr, usage] = [1, 2, 3].map((index) => textOf(child.stdio[index] as NodeJS.ReadableStream));
  const [code] = (await once(child, 'close')) as [number];
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}.\n${await stderr}`);
  const { cpu, peak } = JSON.parse((await usage) ?? '') as Pick<MeasuredRun, 'cpu' | 'peak'>;
  return { stdout: (await stdout) ?? '', wall: (performance.now() - startedAt) / 1_000, cpu, peak };
}

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  for await (const chunk of stream) text += String(chunk);
  return text;
}
