import type { Server } from './server.ts';

export type Request = readonly [query: string, variables?: object];

export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** Times in milliseconds of `runs` requests, after two warm-up requests; statements and bytes are those of the last. */
export async function measure(
  server: Server,
  request: (run: number) => Request,
  runs: number,
): Promise<{ times: number[]; statements: number; bytes: number }> {
  const times: number[] = [];
  let statements = 0;
  let bytes = 0;
  for (let run = -2; run < runs; run++) {
    const before = server.statements();
    const startedAt = performance.now();
    const answer = await server.ask(...request(run + 2));
    if (run >= 0) times.push(performance.now() - startedAt);
    statements = server.statements() - before;
    bytes = Buffer.byteLength(answer);
  }
  return { times, statements, bytes };
}

/** Alternates between two requests, so that the load of the machine affects both. */
export async function sideBySide(
  server: Server,
  first: Request,
  second: Request,
  runs: number,
): Promise<[Spread, Spread]> {
  const times: [number[], number[]] = [[], []];
  for (let run = -3; run < runs; run++) {
    for (const [place, request] of [first, second].entries()) {
      const startedAt = performance.now();
      await server.ask(...request);
      if (run >= 0) times[place]?.push(performance.now() - startedAt);
    }
  }
  return [spreadOf(times[0]), spreadOf(times[1])];
}

export function spreadOf(times: readonly number[]): Spread {
  const sorted = times.toSorted((a, b) => a - b);
  const [low = 0, high = 0] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return {
    median: (low + high) / 2,
    min: sorted[0] ?? 0,
    max: sorted.at(-1) ?? 0,
  };
}
