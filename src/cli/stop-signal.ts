/** The process was told to stop. */
export class StoppedError extends Error {
  override readonly name = 'StoppedError';
}

/**
 * Aborted by the first SIGTERM or SIGINT, with a StoppedError. The second ends the process at once: by the operating
 * system, as `process.exit` waits for file operations that may never end; but process number 1, as in a container, has
 * no signal that it does not handle itself.
 */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of SIGNALS) {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(1);
      if (process.pid !== 1) for (const handled of SIGNALS) process.removeAllListeners(handled);
      controller.abort(
        new StoppedError(`Stopped by ${name}. What it was writing is finished by the next start or load.`),
      );
    });
  }
  return controller.signal;
}

const SIGNALS = ['SIGTERM', 'SIGINT'] as const;

/** Opens something, but waits no longer than until the signal; what opens after that is closed. Fails with the signal's reason. */
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
