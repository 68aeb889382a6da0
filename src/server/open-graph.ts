import { ConfigError } from '../config/config-error.ts';
import type { Config } from '../config/config.ts';
import type { Engine } from '../engine/engine.ts';
import { GraphUrlError } from '../engine/graph-url.ts';
import { openEngine } from '../engine/open.ts';

/**
 * Opens the configured graph.
 *
 * @param givenBy the option or variable that set the URL
 * @throws {ConfigError} for a URL that names no graph
 */
export async function openGraph(
  { graph }: Config,
  givenBy: string,
  { readOnly = false }: { readonly readOnly?: boolean } = {},
): Promise<Engine> {
  try {
    return await openEngine({ ...graph, readOnly });
  } catch (error) {
    if (error instanceof GraphUrlError) throw new ConfigError(`${givenBy}: ${error.message}`, { cause: error });
    throw error;
  }
}
