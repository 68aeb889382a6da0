/** Settings that cannot be used. The message has a line for each: what was expected and what was given. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}
