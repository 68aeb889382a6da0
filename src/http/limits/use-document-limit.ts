import { type DocumentNode, Lexer, Source, TokenKind } from 'graphql';
import { createGraphQLError } from 'graphql-yoga';

import { type ShapeLimits, checkShape } from './document-shape.ts';
import { isDocument } from '../graphql/parsed-document.ts';
import type { HttpPlugin, RequestState } from '../request/request-state.ts';

/** Takes points from the caller of a request. */
export type Spend = (state: RequestState, points: number) => void;

export interface DocumentLimits extends ShapeLimits {
  readonly maxTokens: number;
}

/** What reads documents, and what validates them, calls itself for each level: some thousand would be its end. */
const MAX_DEPTH = 200;
/** It takes about as long to read and check so many tokens as to read one object of an answer. */
const TOKENS_FOR_ONE = 100;
/** The same for what has to be compared: fragments with each other, field by field. */
const COMPARED_FOR_ONE = 300;

/**
 * Refuses documents that are too long or nest too deep before they are parsed, those of another shape than they may have
 * before they are validated, and variables that nest too deep. A document that was read before costs nothing here.
 *
 * @param spend told what it costs to read and check one
 */
export function useDocumentLimit(limits: DocumentLimits, spend: Spend): HttpPlugin {
  const accepted = new WeakSet<DocumentNode>();
  return {
    onParams({ params: { variables } }) {
      if (isDeep(variables)) {
        throw createGraphQLError(
          `Expected variables of at most ${MAX_DEPTH} levels, got more. Ask in several requests.`,
          {
            extensions: { http: { status: 400 } },
          },
        );
      }
    },
    onParse({ parseFn, setParseFn, context }) {
      setParseFn((source: string | Source, options: object) => {
        const counted = countTokens(typeof source === 'string' ? new Source(source) : source, limits.maxTokens);
        spend(context.state, counted.tokens / TOKENS_FOR_ONE);
        if (counted.fault) throw counted.fault;
        return parseFn(source, options) as unknown;
      });
      return ({ result }) => {
        if (!isDocument(result) || accepted.has(result)) return;
        const { spreads, selections } = checkShape(result, limits);
        spend(context.state, (spreads * selections) / COMPARED_FOR_ONE);
        accepted.add(result);
      };
    },
  };
}

/** How many tokens a document has, as far as it is read: to its end, or to what is wrong with it. */
function countTokens(source: Source, most: number): { readonly tokens: number; readonly fault: unknown } {
  const lexer = new Lexer(source);
  let depth = 0;
  let tokens = 0;
  try {
    for (; lexer.advance().kind !== TokenKind.EOF; tokens++) {
      depth += STEPS[lexer.token.kind] ?? 0;
      if (tokens === most) {
        throw tooLarge(lexer, `Expected a document of at most ${most} tokens, got more. Ask for less in one request.`);
      }
      if (depth > MAX_DEPTH) {
        throw tooLarge(
          lexer,
          `Expected at most ${MAX_DEPTH} brackets within each other, got more. Ask for fewer levels.`,
        );
      }
    }
    return { tokens, fault: null };
  } catch (fault) {
    return { tokens, fault };
  }
}

/** Level by level: a function that calls itself would come to its own end. */
function isDeep(value: unknown): boolean {
  let level = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) return true;
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []));
  }
  return false;
}

const STEPS: Readonly<Record<string, number>> = {
  [TokenKind.BRACE_L]: 1,
  [TokenKind.BRACKET_L]: 1,
  [TokenKind.PAREN_L]: 1,
  [TokenKind.BRACE_R]: -1,
  [TokenKind.BRACKET_R]: -1,
  [TokenKind.PAREN_R]: -1,
};

function tooLarge({ source, token }: Lexer, message: string): Error {
  return createGraphQLError(message, { source, positions: [token.start] });
}
