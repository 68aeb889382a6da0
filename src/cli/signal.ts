import { constants } from 'node:os';

/**
 * Exits at once on a signal, after `cleanUp`. A handler is needed because process number 1, as in a container, ignores
 * signals without one.
 */
export function exitOnSignal(cleanUp: () => void = () => {}): void {
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(name, () => {
      cleanUp();
      process.exit(128 + constants.signals[name]);
    });
  }
}

/**
 * Runs work that a signal aborts, and exits when the work has cleaned up behind itself. A second signal ends the process at
 * once.
 */
export async function untilInterrupted<Result>(work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(name, () => {
      process.once(name, () => process.exit(128 + constants.signals[name]));
      process.exitCode = 128 + constants.signals[name];
      controller.abort(new StoppedError(`Stopped by ${name}. Nothing was written.`));
    });
  }
  try {
    return await work(controller.signal);
  } catch (error) {
    if (controller.signal.aborted) process.exit();
    throw error;
  }
}

/** The process received a signal to stop. */
class StoppedError extends Error {
  override readonly name = 'StoppedError';
}

/**
 * A signal that the first SIGTERM or SIGINT aborts with a StoppedError. The second one ends the process at once, through the
 * operating system: `process.exit` would wait for pending file operations. Process number 1, as in a container, has to
 * call `process.exit`, since the kernel ignores signals that process 1 does not handle.
 */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of STOP_SIGNALS) {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(1);
      if (process.pid !== 1) for (const handled of STOP_SIGNALS) process.removeAllListeners(handled);
      controller.abort(new StoppedError(`Stopped by ${name}. The next start or load completes an unfinished load.`));
    });
  }
  return controller.signal;
}

const STOP_SIGNALS = ['SIGTERM', 'SIGINT'] as const;

/** Waits for `opening` or the signal. A resource that opens after the signal is closed; the signal's reason is thrown. */
export async function openUnlessStopped<T extends { close(): Promise<void> }>(
  opening: Promise<T>,
  stop: AbortSignal,
): Promise<T> {
  const opened = await Promise.race([opening, aborted(stop)]);
  if (opened !== undefined) return opened;
  opening.then((late) => late.close()).catch(() => {});
  throw stop.reason;
}

/** Resolves when the signal is aborted. */
export function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
