import { type Child, startChild } from '../process/child.ts';
import type { Summary } from './summary.ts';

export type { Summary };

export interface Load {
  readonly url: string;
  readonly bodies: readonly string[];
  readonly connections: number;
  readonly seconds: number;
  /** Sends each body at most once, in order, and ends when all are sent. Otherwise they are sent again and again. */
  readonly once?: boolean;
}

/** Sends requests from its own process. */
export interface LoadGenerator {
  /** Closed loop: each connection sends its next request after the response. A slow server gets fewer requests. */
  closed(load: Load): Promise<Summary>;
  /** Open loop: sends at a fixed rate. Latency counts from the time at which each request was due. */
  open(load: Load & { readonly rate: number }): Promise<Summary>;
  stop(): Promise<void>;
}

export function startLoadGenerator(): LoadGenerator {
  const child: Child = startChild(['dist/test/bench/load/load-process.js']);
  let offset = 0;
  const send = (kind: 'closed' | 'open', load: Load, rate: number): Promise<Summary> => {
    const summary = child.message<Summary>('summary');
    child.send({ kind, ...load, rate, offset });
    offset += 61; // each run starts with other requests
    return summary;
  };
  return {
    closed: (load) => send('closed', load, 0),
    open: ({ rate, ...load }) => send('open', load, rate),
    stop: () => child.stop(),
  };
}
