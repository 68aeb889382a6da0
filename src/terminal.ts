import type { LoadProgress } from './dataset/load.ts';

const REDRAW_MS = 100;

/** Shows on a terminal how far a long load has come; nothing where the output is no terminal. */
export function showProgress(): (progress: LoadProgress) => void {
  if (!process.stderr.isTTY) return () => {};
  let drawnAt = performance.now();
  return ({ step, done, total }) => {
    const finished = done === total;
    if (!finished && performance.now() - drawnAt < REDRAW_MS) return;
    drawnAt = performance.now();
    process.stderr.write(finished ? '\r\u001b[K' : `\r\u001b[KLoading ${step}: ${Math.floor((100 * done) / total)} %`);
  };
}

/** Says why a start takes its time. */
export function showWaiting(): void {
  process.stderr.write('Another process is loading this graph; waiting until it has finished.\n');
}

/**
 * Ends the process with one line that says what to do; with a stack where the fault is ours. Exit code 2 for a wrong
 * configuration, 1 for all else.
 */
export function fail(error: unknown): never {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  const text = KNOWN_ERRORS.has(name) ? message : (stack ?? message);
  // the engine does not know which variable its address came from
  process.stderr.write(`${name === 'GraphUrlError' ? `GRAPH_URL: ${text}` : text}\n`);
  process.exit(CONFIGURATION_ERRORS.has(name) ? 2 : 1);
}

/** What was set is wrong, whatever the world outside is like. */
const CONFIGURATION_ERRORS: ReadonlySet<string> = new Set(['ConfigError', 'GraphUrlError']);

/** Errors whose message is meant for the person who started the program. */
const KNOWN_ERRORS: ReadonlySet<string> = new Set([
  ...CONFIGURATION_ERRORS,
  'BrokenLoadError',
  'ChangedClaimsError',
  'DatasetError',
  'EngineError',
  'ListenError',
  'LoadUnderWayError',
  'StoppedError',
]);
