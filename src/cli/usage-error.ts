/** The command line asks for what cannot be: what was expected, what came, what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
