import { queryOptions } from '@tanstack/react-query';

import { ClaimsThatMeetDocument, type ClaimsThatMeetQuery } from '../../client/client.ts';
import { howToCite } from '../claim/how-to-cite.ts';
import { fetchResult } from '../query/client.ts';

export type BasketClaims = ClaimsThatMeetQuery['claims']['nodes'];

/** The claims of a basket, and the citation of their data. */
export function basketQuery(ids: readonly string[]) {
  return queryOptions({ queryKey: ['basket', ids] as const, queryFn: ({ signal }) => readBasket(ids, signal) });
}

/** One request for every hundred claims. */
async function readBasket(ids: readonly string[], signal: AbortSignal) {
  const claims: BasketClaims[number][] = [];
  for (let start = 0; start < ids.length; start += PAGE) {
    const where = { ids: ids.slice(start, start + PAGE) };
    claims.push(...(await fetchResult(ClaimsThatMeetDocument, { where, first: PAGE }, signal)).claims.nodes);
  }
  return { claims, citation: await howToCite([...new Set(claims.map(({ dataset }) => dataset.id))]) };
}

const PAGE = 100;
