import { type ChildProcess, spawn } from 'node:child_process';

import { projectFile } from '../../../src/support/project-file.ts';
import type { Figures, Memory } from './probe.ts';

/** A child process that reports its resource use, and ends when this process ends. */
export interface Child {
  readonly pid: number;
  /** Waits for output that matches; rejects when the process ends first. */
  until(pattern: RegExp): Promise<RegExpExecArray>;
  /** Waits for a message with this key; rejects when the process ends first. */
  message<Value>(key: string): Promise<Value>;
  send(message: object): void;
  /** The number of statements so far; only peers with a database answer. */
  statements(): Promise<number>;
  /** Resource use since the last call. */
  figures(): Promise<Figures>;
  /** Memory after a garbage collection; needs the flag --expose-gc. */
  memory(): Promise<Memory>;
  /** Never resolves; rejects when the process ends. */
  ended(): Promise<never>;
  stop(): Promise<void>;
}

const PROBE = projectFile('dist/test/bench/process/probe.js');
const STOP_MS = 15_000;

/** Passes on only PATH, HOME and `environment`: variables of the caller must not change the result. */
export function startChild(
  program: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  flags: readonly string[] = [],
): Child {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [...flags, '--import', PROBE, ...program], {
    cwd: projectFile('.'),
    env: { PATH, HOME, ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  let errorOutput = '';
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (errorOutput = `${errorOutput}${chunk.toString()}`.slice(-2_000)));

  function waitFor<Value>(match: (message: unknown) => Value | null): Promise<Value> {
    return new Promise((resolve, reject) => {
      const onData = (message: unknown): void => {
        const value = match(message);
        if (value === null) return;
        child.off('message', onData).stdout?.off('data', onData);
        child.off('exit', onExit);
        resolve(value);
      };
      const onExit = (code: number | null, signal: string | null): void =>
        reject(new Error(`${program.join(' ')} ended with ${code ?? signal}.\n${output.slice(-1_000)}${errorOutput}`));
      child.on('message', onData).stdout?.on('data', onData);
      child.once('exit', onExit);
      if (hasEnded(child)) onExit(child.exitCode, child.signalCode);
      else onData(null);
    });
  }

  const message = <Value>(key: string): Promise<Value> =>
    waitFor((received) =>
      isObject(received) && key in received ? ((received as Record<string, Value>)[key] ?? null) : null,
    );
  const request = <Value>(command: string, key: string): Promise<Value> => {
    const answer = message<Value>(key);
    child.send(command, () => undefined);
    return answer;
  };
  return {
    pid: child.pid ?? 0,
    until: (pattern) => waitFor(() => pattern.exec(output)),
    message,
    send: (data) => void child.send(data, () => undefined), // a failure rejects the wait for the answer
    statements: () => request<number>('statements', 'statements'),
    figures: () => request<Figures>('figures', 'figures'),
    memory: () => request<Memory>('collect', 'memory'),
    ended: () => waitFor<never>(() => null),
    stop: async () => {
      if (hasEnded(child)) return;
      const exit = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
      await exit;
      clearTimeout(timer);
    },
  };
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
