import { parse } from 'graphql';

import { ClientError } from '../../model/client-error.ts';
import { IDENTIFIER_SCHEMES } from '../../model/identifier-vocabulary.ts';
import { searchWords } from '../../model/normalize-text.ts';
import { MAX_CANDIDATES, MAX_MATCH_QUERIES } from '../../schema/type/match/match.ts';
import type { RunDocument } from '../graphql/run-document.ts';
import type { ReconcileBatch, ReconcileQuery } from './read-query.ts';
import { kindsOfTypes, typeOfKind } from './reconcile-type.ts';

const MATCH = parse(`query Reconcile($queries: [MatchQuery!]!, $first: Int!) {
  match(queries: $queries, first: $first) {
    candidates { score match entity { id kind name description } features { id value } }
  }
}`);

interface Candidate {
  readonly score: number;
  readonly match: boolean;
  readonly entity: {
    readonly id: string;
    readonly kind: string;
    readonly name: string;
    readonly description: string | null;
  };
  readonly features: readonly { readonly id: string; readonly value: number }[];
}

/** Candidates if a query does not say how many. */
const DEFAULT_LIMIT = 5;
/** Partners of one query that are compared. */
const MAX_PARTNERS = 10;
const MAX_NAME = 1_000;

/** The candidates for each query of a batch, as the specification writes them. Scores are from 0 to 100. */
export async function matchBatch(batch: ReconcileBatch, run: RunDocument): Promise<object> {
  const entries = Object.entries(batch);
  if (entries.length > MAX_MATCH_QUERIES) {
    throw new ClientError(
      'PAYLOAD_TOO_LARGE',
      `queries: expected at most ${MAX_MATCH_QUERIES} queries in a batch, got ${entries.length}. Send several batches.`,
    );
  }
  const partners = await namedPartners(
    entries.map(([, query]) => query),
    run,
  );
  const asked = entries.flatMap(([key, query]) => {
    const matchQuery = toMatchQuery(query, partners);
    return matchQuery === null ? [] : [{ key, matchQuery }];
  });
  const results = new Map(entries.map(([key]) => [key, { result: [] as object[] }]));
  if (asked.length === 0) return Object.fromEntries(results);
  const first = Math.max(...asked.map(({ matchQuery }) => matchQuery.first));
  const { match } = await run<{ match: readonly { readonly candidates: readonly Candidate[] }[] }>(MATCH, {
    queries: asked.map(({ matchQuery }) => matchQuery),
    first,
  });
  for (const [index, { key }] of asked.entries()) {
    results.set(key, { result: (match[index]?.candidates ?? []).map(toCandidate) });
  }
  return Object.fromEntries(results);
}

function toCandidate({ score, match, entity, features }: Candidate): object {
  const { id, kind, name, description } = entity;
  return {
    id,
    name,
    ...(description !== null && { description }),
    type: [typeOfKind(kind)],
    score: Math.round(score * 100),
    match,
    features: features.map((feature) => ({ id: feature.id.toLowerCase(), value: feature.value })),
  };
}

/** A query as `match` takes it; null if it has neither a name nor an identifier. */
function toMatchQuery(query: ReconcileQuery, partners: ReadonlyMap<string, string>) {
  const name = query.query?.slice(0, MAX_NAME) ?? '';
  const hasName = searchWords(name).length > 0;
  const identifiers = Object.keys(IDENTIFIER_SCHEMES).flatMap((scheme) =>
    propertyTexts(query, scheme.toLowerCase()).map((text) => ({ scheme, value: text })),
  );
  if (!hasName && identifiers.length === 0) return null;
  const kinds = kindsOfTypes([query.type ?? []].flat().map((type) => (typeof type === 'string' ? type : type.id)));
  const [country = null] = propertyTexts(query, 'country');
  return {
    name: hasName ? name : null,
    ...(kinds.length > 0 && { kinds }),
    country,
    identifiers,
    partners: [...new Set(propertyTexts(query, 'partners').flatMap((text) => partners.get(text) ?? []))],
    first: Math.min(Math.max(Math.trunc(query.limit ?? DEFAULT_LIMIT), 1), MAX_CANDIDATES),
  };
}

/** The ids of the entities that queries name as partners, by the text. */
async function namedPartners(
  queries: readonly ReconcileQuery[],
  run: RunDocument,
): Promise<ReadonlyMap<string, string>> {
  const texts = [...new Set(queries.flatMap((query) => propertyTexts(query, 'partners').slice(0, MAX_PARTNERS)))]
    .filter((text) => searchWords(text).length > 0)
    .slice(0, MAX_MATCH_QUERIES);
  if (texts.length === 0) return new Map();
  const { match } = await run<{ match: readonly { readonly candidates: readonly Candidate[] }[] }>(MATCH, {
    queries: texts.map((name) => ({ name: name.slice(0, MAX_NAME) })),
    first: 1,
  });
  return new Map(
    texts.flatMap((text, index) => {
      const [best] = match[index]?.candidates ?? [];
      return best?.match === true ? [[text, best.entity.id] as const] : [];
    }),
  );
}

/** The texts, or the ids of entities, that a query gives for a property. */
function propertyTexts({ properties }: ReconcileQuery, property: string): string[] {
  return (properties ?? [])
    .filter(({ pid }) => pid.toLowerCase() === property)
    .flatMap(({ v }) => [v].flat())
    .map((one) => (typeof one === 'object' ? one.id : String(one)).trim())
    .filter((text) => text !== '');
}
