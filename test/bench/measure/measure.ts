import type { Server } from './server.ts';

export type Request = readonly [query: string, variables?: object];

export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** Times of `runs` requests in milliseconds, after two that are not counted; statements and bytes are of the last one. */
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

/** Two requests in turn, for a ratio that does not depend on how busy the machine is. */
export async function sideBySide(
  server: Server,
  one: Request,
  other: Request,
  runs: number,
): Promise<[Spread, Spread]> {
  const times: [number[], number[]] = [[], []];
  for (let run = -3; run < runs; run++) {
    for (const [place, request] of [one, other].entries()) {
      const startedAt = performance.now();
      await server.ask(...request);
      if (run >= 0) times[place]?.push(performance.now() - startedAt);
    }
  }
  return [spreadOf(times[0]), spreadOf(times[1])];
}

export function spreadOf(times: readonly number[]): Spread {
  const sorted = times.toSorted((one, other) => one - other);
  const [low = 0, high = 0] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return {
    median: (low + high) / 2,
    min: sorted[0] ?? 0,
    max: sorted.at(-1) ?? 0,
  };
}
