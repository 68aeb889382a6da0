import { type Server, createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

import { type Program, run } from '../support/program.ts';

export interface Ended {
  readonly code: number | string;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one command line until it exits. */
export async function fingraph(args: readonly string[], environment: Record<string, string> = {}): Promise<Ended> {
  const program = start(args, environment);
  const code = await program.ended;
  return { code, stdout: program.stdout(), stderr: program.stderr() };
}

/** Starts one command line, which is killed at the end of the test. */
export function start(args: readonly string[], environment: Record<string, string> = {}): Program {
  const program = run(args, environment);
  onTestFinished(() => void program.child.kill('SIGKILL'));
  return program;
}

/** Listens on a free loopback port until the end of the test, and returns the URL. */
export async function listener(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const server: Server = createServer(answer).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
