import { constants } from 'node:os';

/**
 * Ends the process at once at a signal, as it would without a handler, but also as process number 1, as in a container,
 * and with what is half done tidied away.
 */
export function endAtSignal(tidy: () => void = () => {}): void {
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(name, () => {
      tidy();
      process.exit(128 + constants.signals[name]);
    });
  }
}
