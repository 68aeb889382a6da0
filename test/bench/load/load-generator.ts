import { type Child, startChild } from '../process/child.ts';
import type { Summary } from './summary.ts';

export type { Summary };

export interface Load {
  readonly url: string;
  readonly bodies: readonly string[];
  readonly connections: number;
  readonly seconds: number;
}

/** What sends requests, in a process of its own. */
export interface LoadDriver {
  /** So many requests under way all the time; a server that is slow gets fewer. */
  closed(load: Load): Promise<Summary>;
  /** So many requests a second, whatever the server does; times count from when each was due. */
  open(load: Load & { readonly rate: number }): Promise<Summary>;
  stop(): Promise<void>;
}

export function startLoadDriver(): LoadDriver {
  const child: Child = startChild(['dist/test/bench/load/load-process.js']);
  let offset = 0;
  const order = (kind: 'closed' | 'open', load: Load, rate: number): Promise<Summary> => {
    const summary = child.message<Summary>('summary');
    child.send({ kind, ...load, rate, offset });
    offset += 61; // not always the same requests first
    return summary;
  };
  return {
    closed: (load) => order('closed', load, 0),
    open: ({ rate, ...load }) => order('open', load, rate),
    stop: () => child.stop(),
  };
}
