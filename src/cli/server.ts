import { type Command, Option } from 'commander';

import type { Environment } from '../config/variable.ts';
import type { Engine } from '../engine/engine.ts';
import { projectFile } from '../support/project-file.ts';
import { failureReason } from '../support/failure-reason.ts';
import { requireSafePlan } from './dataset/allow-retract.ts';
import { showProgress, showWaiting } from './progress.ts';
import { ResponseError, toResponseError } from './response-error.ts';
import { GRAPH_SETTINGS, type Settings, addSettings, optionsOf, settingsOf } from './setting.ts';
import { UsageError } from './usage-error.ts';

/** Requests a path such as `questions/who-is?name=…`, by POST if there is a body. @throws {ResponseError} */
export type Get = (path: string, accept?: string, body?: object) => Promise<Response>;

/** Adds the options that select a server or a graph. */
export function addServerOptions(command: Command): void {
  command.addOption(
    new Option(
      '--server <url>',
      'Server to send the request to, with SERVER_TOKEN as its bearer token. Defaults to the configured graph, without a server.',
    ),
  );
  addSettings(command, [...GRAPH_SETTINGS, 'QUESTIONS', 'LOG_LEVEL'], DEFAULTS);
}

/**
 * Accepts the options of subcommands before the subcommand too, as in `ask --server URL timeline`. They are hidden from the
 * help of the parent command; `optionsOf` reads both places.
 */
export function addParentOptions(command: Command, add: (command: Command) => void): void {
  command.enablePositionalOptions();
  const before = new Set(command.options);
  add(command);
  for (const option of command.options) if (!before.has(option)) option.hideHelp();
}

/** Commands other than `serve` log only if LOG_LEVEL is set. */
const DEFAULTS = { LOG_LEVEL: 'silent' } as const;

/** Connects `use` to the server of --server or, by default, to the application on the configured graph. */
export async function withServer(
  command: Command,
  environment: Environment,
  use: (get: Get) => Promise<void>,
): Promise<void> {
  const { server } = optionsOf<{ server?: string }>(command);
  if (server === undefined) return withApplication(command, environment, use);
  const url = serverUrl(server);
  const { serverToken } = settingsOf(command, environment).config;
  const headers = { ...CSRF_HEADER, ...(serverToken === null ? {} : { authorization: `Bearer ${serverToken}` }) };
  await use((path, accept, body) =>
    sendRequest(url, path, { ...headers, ...(accept !== undefined && { accept }) }, body, fetch),
  );
}

/** Passes the CSRF check of a server in production: other sites cannot set this header without a preflight. */
const CSRF_HEADER = { 'x-fingraph-csrf': '1' };

async function withApplication(
  command: Command,
  environment: Environment,
  use: (get: Get) => Promise<void>,
): Promise<void> {
  const { config, openGraph } = settingsOf(command, {
    ...environment,
    LOG_LEVEL: environment['LOG_LEVEL'] || DEFAULTS.LOG_LEVEL,
  });
  const engine = await openLoaded(openGraph);
  try {
    const { questionLibrary } = await import('../question/own-question.ts');
    const { createApplication } = await import('../server/application.ts');
    const app = await createApplication(engine, await questionLibrary(config.questions), config);
    const origin = new URL('http://localhost/');
    await use((path, accept, body) =>
      sendRequest(origin, path, accept === undefined ? {} : { accept }, body, app.fetch),
    );
  } finally {
    await engine.close();
  }
}

/** Opens a complete graph read-only. Any other graph is opened for writing, and its load is started or completed. */
async function openLoaded(openGraph: Settings['openGraph']): Promise<Engine> {
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
      onPlan: requireSafePlan,
      onProgress: showProgress(),
      onWait: showWaiting,
    });
    return engine;
  } catch (error) {
    await engine.close();
    throw error;
  }
}

async function sendRequest(
  server: URL,
  path: string,
  headers: Readonly<Record<string, string>>,
  body: object | undefined,
  send: (request: Request) => Promise<Response>,
): Promise<Response> {
  const url = new URL(path, server);
  const request = body
    ? { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(body) }
    : { headers };
  const response = await send(new Request(url, request)).catch((cause: unknown) => {
    throw new ResponseError(`No response from ${server}: ${failureReason(cause)}. ${CHECK_SERVER}`, { cause });
  });
  if (!response.ok) throw await toResponseError(server, response);
  return response;
}

const CHECK_SERVER = 'Check the URL and that the server is running (fingraph serve), or leave out --server.';

/** @throws {UsageError} */
export function serverUrl(server: string): URL {
  const url = URL.canParse(server) ? new URL(server) : null;
  if (url === null || !['http:', 'https:'].includes(url.protocol)) {
    throw new UsageError(`--server: expected a URL such as http://127.0.0.1:4000/, got ${JSON.stringify(server)}.`);
  }
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}
