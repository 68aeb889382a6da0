import { failureReason } from '../support/failure-reason.ts';

/** The output cannot be written. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
  readonly isBrokenPipe: boolean;

  constructor(target: string, cause: NodeJS.ErrnoException) {
    super(`Cannot write to ${target}: ${failureReason(cause)}.`, { cause });
    this.isBrokenPipe = cause.code === 'EPIPE';
  }
}

/**
 * Writes to standard output and resolves when the chunk is written.
 *
 * @throws {OutputError}
 */
export function print(chunk: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(chunk, (error) => (error ? reject(new OutputError('standard output', error)) : resolve()));
  });
}

/** Resolves when all output is written: a pipe may still have some buffered, which `process.exit` would drop. */
export async function flush(): Promise<void> {
  await Promise.all(
    [process.stdout, process.stderr].map((stream) => new Promise((resolve) => stream.write('', resolve))),
  );
}
