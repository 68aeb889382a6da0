import { type ChildProcess, spawn } from 'node:child_process';

import { projectFile } from '../../../src/support/project-file.ts';
import type { Figures, Memory } from './probe.ts';

/** A program in a process of its own, which tells what it uses and ends with this one. */
export interface Child {
  readonly pid: number;
  /** The first match in what it prints; fails where it ends before. */
  until(pattern: RegExp): Promise<RegExpExecArray>;
  /** The next message that has this key; fails where the program ends before. */
  message<Value>(key: string): Promise<Value>;
  send(message: object): void;
  /** Since the last call. */
  figures(): Promise<Figures>;
  /** After a garbage collection, where the flags have --expose-gc. */
  memory(): Promise<Memory>;
  /** Never resolves; fails once the program has ended. */
  ended(): Promise<never>;
  stop(): Promise<void>;
}

const PROBE = projectFile('dist/test/bench/process/probe.js');
const STOP_MS = 15_000;

/** The environment is PATH, HOME and what is given: what the caller has set must not change what is measured. */
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
  let lastWords = '';
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (lastWords = `${lastWords}${chunk.toString()}`.slice(-2_000)));

  function when<Value>(look: (message: unknown) => Value | null): Promise<Value> {
    return new Promise((resolve, reject) => {
      const onData = (message: unknown): void => {
        const found = look(message);
        if (found === null) return;
        child.off('message', onData).stdout?.off('data', onData);
        child.off('exit', onExit);
        resolve(found);
      };
      const onExit = (code: number | null, signal: string | null): void =>
        reject(new Error(`${program.join(' ')} ended with ${code ?? signal}.\n${output.slice(-1_000)}${lastWords}`));
      child.on('message', onData).stdout?.on('data', onData);
      child.once('exit', onExit);
      if (ended(child)) onExit(child.exitCode, child.signalCode);
      else onData(null);
    });
  }

  const message = <Value>(key: string): Promise<Value> =>
    when((received) =>
      isObject(received) && key in received ? ((received as Record<string, Value>)[key] ?? null) : null,
    );
  const tell = <Value>(order: string, key: string): Promise<Value> => {
    const answer = message<Value>(key);
    child.send(order, () => undefined);
    return answer;
  };
  return {
    pid: child.pid ?? 0,
    until: (pattern) => when(() => pattern.exec(output)),
    message,
    send: (order) => void child.send(order, () => undefined), // who waits for an answer learns of the end
    figures: () => tell<Figures>('figures', 'figures'),
    memory: () => tell<Memory>('collect', 'memory'),
    ended: () => when<never>(() => null),
    stop: async () => {
      if (ended(child)) return;
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      const late = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
      await gone;
      clearTimeout(late);
    },
  };
}

function ended({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
