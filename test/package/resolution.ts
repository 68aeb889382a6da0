import {
  FactsAboutDocument,
  type FactsAboutQuery,
  FinGraphError,
  cacheKeys,
  createClient,
  possibleTypes,
  typePolicies,
} from 'fingraph/client';

/* The smallest app that shows whether a compiler finds the types of the package, and whether they say anything. */

const client = createClient('http://127.0.0.1:4000/graphql');

export async function report(): Promise<string> {
  const { entity }: FactsAboutQuery = await client.ask(FactsAboutDocument, { entity: 'lydia' });
  const count: number | undefined = entity?.claims.totalCount;
  // @ts-expect-error a count is not a string
  const text: string | undefined = entity?.claims.totalCount;
  // @ts-expect-error an id is a string
  await client.ask(FactsAboutDocument, { entity: 1n });
  return [entity?.name, count, text, FinGraphError.name, possibleTypes, typePolicies, cacheKeys].join(' ');
}
