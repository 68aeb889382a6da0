/** The process was told to stop. */
export class StoppedError extends Error {
  override readonly name = 'StoppedError';
}

/**
 * Aborted by the first SIGTERM or SIGINT, with a StoppedError; the second ends the process at once. Without a handler
 * neither would end a process that is number 1, as in a container.
 */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGTERM', 'SIGINT'] as const) {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(1);
      controller.abort(
        new StoppedError(`Stopped by ${name}. What it was writing is finished by the next start or load.`),
      );
    });
  }
  return controller.signal;
}

/** Resolves when the signal is aborted. */
export function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
