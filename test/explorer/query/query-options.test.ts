import { InfiniteQueryObserver, type QueryClient } from '@tanstack/react-query';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import { ClaimsThatMeetDocument, HowToCiteDocument } from '../../../src/client/client.ts';
import { createQueryClient } from '../../../src/explorer/query/query-client.ts';
import { pagesQuery, resultQuery } from '../../../src/explorer/query/query-options.ts';
import { type Served, serveShipped } from '../../support/served.ts';

const plans = (first: number) =>
  pagesQuery(ClaimsThatMeetDocument, { where: { status: ['PLANNED'] as const }, first }, ({ claims: { pageInfo } }) =>
    pageInfo.hasNextPage ? pageInfo.endCursor : null,
  );

const WAIT = { timeout: 15_000 };

describe('The cache of the explorer', () => {
  let served: Served;
  let client: QueryClient;
  const requests = vi.spyOn(globalThis, 'fetch');

  beforeAll(async () => {
    served = await serveShipped();
    vi.stubGlobal('location', new URL(served.address)); // as in a page of that server
  });

  beforeEach(() => {
    client = createQueryClient();
    requests.mockClear();
  });

  afterEach(() => client.clear());

  afterAll(async () => {
    vi.unstubAllGlobals();
    requests.mockRestore();
    await served?.close();
  });

  it('sends one request for a query that is prefetched and fetched at the same time', async () => {
    const query = resultQuery(HowToCiteDocument, {});
    const [, result] = await Promise.all([client.prefetchQuery(query), client.fetchQuery(query)]);
    expect(result.graph.citation).toMatch(/Alipay and its partners/);
    expect(await client.fetchQuery(query)).toBe(result);
    expect(requests).toHaveBeenCalledTimes(1);
  });

  it('adds each page once if several components load it', async () => {
    const observers = [new InfiniteQueryObserver(client, plans(20)), new InfiniteQueryObserver(client, plans(20))];
    const stops = observers.map((observer) => observer.subscribe(() => undefined));
    const [one, two] = observers;
    await vi.waitFor(() => expect(one?.getCurrentResult().hasNextPage).toBe(true), WAIT);
    await Promise.all([one?.fetchNextPage({ cancelRefetch: false }), two?.fetchNextPage({ cancelRefetch: false })]);
    await one?.fetchNextPage();
    expect(requests).toHaveBeenCalledTimes(3);
    const pages = two?.getCurrentResult().data?.pages ?? [];
    const ids = pages.flatMap(({ claims }) => claims.nodes.map(({ id }) => id));
    expect([ids.length, new Set(ids).size]).toEqual([45, 45]);
    expect(one?.getCurrentResult().hasNextPage).toBe(false);
    for (const stop of stops) stop();
  });

  it('cancels the request of a list that is no longer shown, and sends it again later', async () => {
    const observer = new InfiniteQueryObserver(client, plans(10));
    observer.subscribe(() => undefined)();
    const [, options] = requests.mock.calls[0] ?? [];
    expect(options?.signal?.aborted).toBe(true);
    expect(client.getQueryState(plans(10).queryKey)?.data).toBeUndefined();
    const stop = observer.subscribe(() => undefined);
    await vi.waitFor(() => expect(observer.getCurrentResult().isSuccess).toBe(true), WAIT);
    expect(requests).toHaveBeenCalledTimes(2);
    stop();
  });

  it('sends nothing for null variables', async () => {
    const observer = new InfiniteQueryObserver(
      client,
      pagesQuery(ClaimsThatMeetDocument, null, () => null),
    );
    const stop = observer.subscribe(() => undefined);
    expect(observer.getCurrentResult()).toMatchObject({ isPending: true, fetchStatus: 'idle' });
    expect(requests).not.toHaveBeenCalled();
    stop();
  });

  it('drops the oldest results that no view shows', () => {
    for (let index = 0; index < 150; index++) client.setQueryData(['result', index], {}, { updatedAt: index });
    expect(client.getQueryCache().getAll()).toHaveLength(101);
    expect([client.getQueryData(['result', 48]), client.getQueryData(['result', 49])]).toEqual([undefined, {}]);
  });
});
