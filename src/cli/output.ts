/** The answer cannot be written. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
  readonly isBrokenPipe: boolean;

  constructor(where: string, cause: NodeJS.ErrnoException) {
    super(`Cannot write to ${where}: ${REASONS[cause.code ?? ''] ?? cause.message}.`, { cause });
    this.isBrokenPipe = cause.code === 'EPIPE';
  }
}

/**
 * Writes to standard output; resolves when there is room for more.
 *
 * @throws {OutputError}
 */
export function print(chunk: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(chunk, (error) => (error ? reject(new OutputError('standard output', error)) : resolve()));
  });
}

/** Resolves when all that was written has left: into a pipe it may not have, and is lost if the process ends. */
export async function flush(): Promise<void> {
  await Promise.all(
    [process.stdout, process.stderr].map((stream) => new Promise((resolve) => stream.write('', resolve))),
  );
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'no permission',
  EISDIR: 'it is a folder',
  ENOENT: 'the folder it is to be in does not exist',
  ENOSPC: 'no space is left',
  ENOTDIR: 'the folder it is to be in does not exist',
  EROFS: 'it may only be read',
};
