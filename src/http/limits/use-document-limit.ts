import { type DocumentNode, Lexer, Source, TokenKind } from 'graphql';
import { createGraphQLError } from 'graphql-yoga';

import { type ShapeLimits, checkShape } from './document-shape.ts';
import { isDocument } from '../graphql/parsed-document.ts';
import { requestError } from '../graphql/request-error.ts';
import type { HttpPlugin, RequestState } from '../request/request-state.ts';

/** Charges points to the caller of a request. */
export type Spend = (state: RequestState, points: number) => void;

export interface DocumentLimits extends ShapeLimits {
  readonly maxTokens: number;
}

/** Parsing and validation are recursive: a few thousand levels would overflow the stack. */
const MAX_DEPTH = 200;
/** Parsing and validating this many tokens takes about as long as reading one object of a response. */
const TOKENS_PER_POINT = 100;
/** The same for comparing the fields of fragments with each other. */
const COMPARISONS_PER_POINT = 300;

/**
 * Rejects documents that are too long or too deep before they are parsed, those with too many levels, aliases or
 * directives before they are validated, and variables that are too deep. A cached document is free.
 *
 * @param spend charges the cost of parsing and validating a document
 */
export function useDocumentLimit(limits: DocumentLimits, spend: Spend): HttpPlugin {
  const accepted = new WeakSet<DocumentNode>();
  return {
    onParams({ params: { variables } }) {
      if (isDeep(variables)) {
        throw requestError(`Expected variables of at most ${MAX_DEPTH} levels, got more. Send several requests.`);
      }
    },
    onParse({ parseFn, setParseFn, context }) {
      setParseFn((source: string | Source, options: object) => {
        const { tokens, error } = countTokens(
          typeof source === 'string' ? new Source(source) : source,
          limits.maxTokens,
        );
        spend(context.state, tokens / TOKENS_PER_POINT);
        if (error) throw error;
        return parseFn(source, options) as unknown;
      });
      return ({ result }) => {
        if (!isDocument(result) || accepted.has(result)) return;
        const { spreads, selections } = checkShape(result, limits);
        spend(context.state, (spreads * selections) / COMPARISONS_PER_POINT);
        accepted.add(result);
      };
    },
  };
}

/** Counts the tokens of a document up to its end, or to the first error. */
function countTokens(source: Source, maxTokens: number): { readonly tokens: number; readonly error: unknown } {
  const lexer = new Lexer(source);
  let depth = 0;
  let tokens = 0;
  try {
    for (; lexer.advance().kind !== TokenKind.EOF; tokens++) {
      depth += DEPTH_CHANGES[lexer.token.kind] ?? 0;
      if (tokens === maxTokens) {
        throw documentTooLarge(
          lexer,
          `Expected a document of at most ${maxTokens} tokens, got more. Request less at once.`,
        );
      }
      if (depth > MAX_DEPTH) {
        throw documentTooLarge(lexer, `Expected at most ${MAX_DEPTH} nested brackets, got more. Request fewer levels.`);
      }
    }
    return { tokens, error: null };
  } catch (error) {
    return { tokens, error };
  }
}

/** Level by level, since recursion would overflow the stack. */
function isDeep(value: unknown): boolean {
  let level = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) return true;
    level = level.flatMap((item) => (typeof item === 'object' && item !== null ? Object.values(item) : []));
  }
  return false;
}

const DEPTH_CHANGES: Readonly<Record<string, number>> = {
  [TokenKind.BRACE_L]: 1,
  [TokenKind.BRACKET_L]: 1,
  [TokenKind.PAREN_L]: 1,
  [TokenKind.BRACE_R]: -1,
  [TokenKind.BRACKET_R]: -1,
  [TokenKind.PAREN_R]: -1,
};

function documentTooLarge({ source, token }: Lexer, message: string): Error {
  return createGraphQLError(message, { source, positions: [token.start] });
}
