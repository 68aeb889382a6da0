import { type GraphQLSchema, execute, parse } from 'graphql';

import { once } from '../support/once.ts';

/** Identifies the loaded data: equal versions give equal results. */
export interface GraphVersion {
  /** Null while a load is running or nothing is loaded: results may differ between requests. */
  readonly version: string | null;
  readonly citation: string | null;
}

const VERSION = once(() => parse('{ graph { status version citation } }'));

/** Reads the version of the graph behind a schema; both fields are null if it cannot be read. */
export async function graphVersion(schema: GraphQLSchema, contextValue: object): Promise<GraphVersion> {
  const { data } = await execute({ schema, document: VERSION(), contextValue });
  const graph = data?.['graph'] as Record<'status' | 'version' | 'citation', string | null> | null | undefined;
  if (!graph) return { version: null, citation: null };
  const isComplete = graph.status === 'READY' || graph.status === 'OUTDATED';
  return { version: isComplete ? graph.version : null, citation: graph.citation };
}
