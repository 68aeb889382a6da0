import { parse } from 'graphql';

import { ClientError } from '../../model/client-error.ts';
import { searchWords } from '../../model/normalize-text.ts';
import { quote } from '../../support/excerpt.ts';
import { RECONCILE_PROPERTIES } from './extend-property.ts';
import type { SuggestKind } from './reconcile-route.ts';
import { RECONCILE_TYPES, typeOfKind } from './reconcile-type.ts';
import type { RunDocument } from '../graphql/run-document.ts';

const SEARCH = parse(`query Suggest($text: String!, $first: Int!) {
  search(text: $text, kinds: [ENTITY], first: $first) {
    nodes { ... on Entity { id kind name description } }
  }
}`);

interface Suggested {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly description: string | null;
}

const SUGGESTIONS = 10;
/** A search returns at most so many. */
const MAX_SKIPPED = 190;
const MAX_TEXT = 1_000;

/** Entities, properties or types whose name begins like the text. `cursor`: how many to leave out. */
export async function suggest(of: SuggestKind, parameters: URLSearchParams, run: RunDocument): Promise<object> {
  const prefix = (parameters.get('prefix') ?? '').trim().slice(0, MAX_TEXT);
  const skipped = Math.min(Math.max(wholeParameter(parameters, 'cursor'), 0), MAX_SKIPPED);
  if (of !== 'entity') return { result: matchingItems(of, prefix).slice(skipped, skipped + SUGGESTIONS) };
  if (searchWords(prefix).length === 0) return { result: [] };
  const { search } = await run<{ search: { readonly nodes: readonly Suggested[] } }>(SEARCH, {
    text: prefix,
    first: skipped + SUGGESTIONS,
  });
  return {
    result: search.nodes.slice(skipped).map(({ id, kind, name, description }) => ({
      id,
      name,
      ...(description !== null && { description }),
      notable: [typeOfKind(kind)],
    })),
  };
}

/** Properties that a table of entities of a type can be extended with. */
export function proposedProperties(parameters: URLSearchParams): object {
  const limit = wholeParameter(parameters, 'limit') || RECONCILE_PROPERTIES.length;
  const type = parameters.get('type');
  return {
    properties: RECONCILE_PROPERTIES.slice(0, Math.max(limit, 0)).map(({ id, name, description }) => ({
      id,
      name,
      description,
    })),
    ...(type !== null && { type }),
    limit,
  };
}

function matchingItems(of: 'property' | 'type', prefix: string): object[] {
  const items = of === 'type' ? RECONCILE_TYPES : RECONCILE_PROPERTIES;
  const text = prefix.toLowerCase();
  return items
    .filter(({ id, name }) => [id, name, ...name.split(' ')].some((word) => word.toLowerCase().startsWith(text)))
    .map(({ id, name, description }) => ({ id, name, description }));
}

/** 0 without the parameter. @throws {ClientError} BAD_USER_INPUT */
function wholeParameter(parameters: URLSearchParams, name: string): number {
  const texts = parameters.getAll(name);
  const [text = ''] = texts;
  if (texts.length <= 1 && /^ *-?\d{0,9} *$/.test(text)) return Number(text);
  const got = texts.length > 1 ? `${texts.length} values` : quote(text);
  throw new ClientError('BAD_USER_INPUT', `${name}: expected one whole number of at most nine digits, got ${got}.`);
}
