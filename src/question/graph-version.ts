import { type GraphQLSchema, execute, parse } from 'graphql';

import { once } from '../support/once.ts';

/** Which graph answers: what an answer is the same as long as. */
export interface GraphVersion {
  /** Null while a load is under way, or nothing was loaded: answers may change from one to the next. */
  readonly version: string | null;
  readonly citation: string | null;
}

const VERSION = once(() => parse('{ graph { status version citation } }'));

/** Reads the version of the graph behind a schema; what cannot be read is null. */
export async function graphVersion(schema: GraphQLSchema, contextValue: object): Promise<GraphVersion> {
  const { data } = await execute({ schema, document: VERSION(), contextValue });
  const graph = data?.['graph'] as Record<'status' | 'version' | 'citation', string | null> | null | undefined;
  if (!graph) return { version: null, citation: null };
  const isWhole = graph.status === 'READY' || graph.status === 'OUTDATED';
  return { version: isWhole ? graph.version : null, citation: graph.citation };
}
