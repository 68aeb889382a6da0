import { type DocumentNode, type ExecutionResult, parse } from 'graphql';

import { once } from '../../support/once.ts';

/** Identifies the loaded data: equal versions give equal responses. */
export interface GraphVersion {
  /** Null while a load is running, and if nothing was loaded. */
  readonly version: string | null;
  readonly citation: string | null;
}

const VERSION = once(() => parse('{ graph { status version citation } }'));

/** Reads the version of the graph; nulls if that fails. */
export async function graphVersion(
  execute: (document: DocumentNode) => Promise<ExecutionResult>,
): Promise<GraphVersion> {
  const { data } = await execute(VERSION());
  const graph = data?.['graph'] as Record<'status' | 'version' | 'citation', string | null> | null | undefined;
  if (!graph) return { version: null, citation: null };
  const isWhole = graph.status === 'READY' || graph.status === 'OUTDATED';
  return { version: isWhole ? graph.version : null, citation: graph.citation };
}
