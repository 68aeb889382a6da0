import { type Command, Option } from 'commander';

import type { Environment } from '../config/variable.ts';
import type { Engine } from '../engine/engine.ts';
import { projectFile } from '../support/project-file.ts';
import { AnswerError, refusal } from './answer-error.ts';
import { requireFewRetracted } from './load-guard.ts';
import { showProgress, showWaiting } from './progress.ts';
import { GRAPH_SETTINGS, type Settings, addSettings, optionsOf, settingsOf } from './setting.ts';
import { UsageError } from './usage-error.ts';

/** Asks for what stands at a path such as `questions/who-is?name=…`; fails with an AnswerError. */
export type Get = (path: string, accept?: string) => Promise<Response>;

/** Options that say whom a command asks. */
export function addServer(command: Command): void {
  command.addOption(
    new Option(
      '--server <url>',
      'Ask this server, with the bearer token of SERVER_TOKEN if there is one; if left out, the configured graph without a server.',
    ),
  );
  addSettings(command, [...GRAPH_SETTINGS, 'LOG_LEVEL'], DEFAULTS);
}

/**
 * Lets the options of subcommands stand in front of the subcommand too, as in `ask --server URL timeline`. Their help
 * lists them; `optionsOf` reads them from both places.
 */
export function addOptionsInFront(command: Command, add: (command: Command) => void): void {
  command.enablePositionalOptions();
  const before = new Set(command.options);
  add(command);
  for (const option of command.options) if (!before.has(option)) option.hideHelp();
}

/** A log is for servers: here there is one only where it is asked for. */
const DEFAULTS = { LOG_LEVEL: 'silent' } as const;

/** Asks the server that the options name or, where they name none, the application itself on the configured graph. */
export async function withServer(
  command: Command,
  environment: Environment,
  use: (get: Get) => Promise<void>,
): Promise<void> {
  const { server } = optionsOf<{ server?: string }>(command);
  if (server === undefined) return withGraph(command, environment, use);
  const address = addressOf(server);
  const { serverToken } = settingsOf(command, environment).config;
  const headers = { ...SIGN, ...(serverToken === null ? {} : { authorization: `Bearer ${serverToken}` }) };
  await use((path, accept) => get(address, path, accept === undefined ? headers : { ...headers, accept }, fetch));
}

/** That it is no page of another site that asks. */
const SIGN = { 'x-fingraph-csrf': '1' };

async function withGraph(command: Command, environment: Environment, use: (get: Get) => Promise<void>): Promise<void> {
  const { config, openGraph } = settingsOf(command, {
    ...environment,
    LOG_LEVEL: environment['LOG_LEVEL'] || DEFAULTS.LOG_LEVEL,
  });
  const engine = await openLoaded(openGraph, config.graph.url);
  try {
    const { readQuestions } = await import('../question/question.ts');
    const { application } = await import('./application.ts');
    const app = await application(engine, await readQuestions(projectFile('schema/questions')), config);
    const here = new URL('http://localhost/');
    await use((path, accept) => get(here, path, accept === undefined ? {} : { accept }, app.fetch));
  } finally {
    await engine.close();
  }
}

/** A graph that is whole is only read; any other is opened once more, to be filled or finished. */
async function openLoaded(openGraph: Settings['openGraph'], url: string): Promise<Engine> {
  const { graphState } = await import('../graph/graph-state.ts');
  const { ensureLoaded } = await import('../load/ensure-loaded.ts');
  let engine = await openGraph({ readOnly: true });
  try {
    if ((await graphState(engine)).status === 'READY') return engine;
    if (engine.abilities.exclusive) {
      await engine.close();
      engine = await openGraph();
    }
    await engine.prepare();
    await ensureLoaded(engine, projectFile('seed/data'), {
      onPlan: (changes) => requireFewRetracted(url, changes),
      onProgress: showProgress(),
      onWait: showWaiting,
    });
    return engine;
  } catch (error) {
    await engine.close();
    throw error;
  }
}

async function get(
  server: URL,
  path: string,
  headers: Readonly<Record<string, string>>,
  send: (request: Request) => Promise<Response>,
): Promise<Response> {
  const url = new URL(path, server);
  const response = await send(new Request(url, { headers })).catch((cause: unknown) => {
    throw new AnswerError(`No answer from ${server}: ${reasonOf(cause)}. ${NO_ANSWER}`, { cause });
  });
  if (!response.ok) throw await refusal(server, response);
  return response;
}

const NO_ANSWER = 'Check the address and that a server runs there (fingraph serve), or leave --server out.';

function addressOf(server: string): URL {
  const url = URL.canParse(server) ? new URL(server) : null;
  if (url === null || !['http:', 'https:'].includes(url.protocol)) {
    throw new UsageError(
      `--server: expected an address such as http://127.0.0.1:4000/, got ${JSON.stringify(server)}.`,
    );
  }
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

/** What `fetch` keeps in the cause of its own error. */
function reasonOf(error: unknown): string {
  const { cause, message } = error instanceof Error ? error : new Error(String(error));
  if (!(cause instanceof Error)) return message;
  const code = 'code' in cause ? String(cause.code) : '';
  return REASONS[code] ?? (cause.message || code || message);
}

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'there is no such host',
  ECONNRESET: 'it closed the connection',
  UND_ERR_SOCKET: 'it closed the connection',
};
