/** Invalid settings. The message has one line for each, with the expected and the actual value. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}
