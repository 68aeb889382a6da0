import { type DocumentNode, Lexer, Source, TokenKind } from 'graphql';
import { type Plugin, createGraphQLError } from 'graphql-yoga';

import { type ShapeLimits, checkShape } from './document-shape.ts';
import { isDocument } from './parsed-document.ts';

export interface DocumentLimits extends ShapeLimits {
  readonly maxTokens: number;
}

/** What reads documents, and what validates them, calls itself for each level: some thousand would be its end. */
const MAX_DEPTH = 200;

/**
 * Refuses documents that are too long or nest too deep before they are parsed, those of another shape than they may have
 * before they are validated, and variables that nest too deep.
 */
export function useDocumentLimit(limits: DocumentLimits): Plugin {
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
    onParse({ parseFn, setParseFn }) {
      setParseFn((source: string | Source, options: object) => {
        checkSize(typeof source === 'string' ? new Source(source) : source, limits.maxTokens);
        return parseFn(source, options) as unknown;
      });
      return ({ result }) => {
        if (!isDocument(result) || accepted.has(result)) return;
        checkShape(result, limits);
        accepted.add(result);
      };
    },
  };
}

function checkSize(source: Source, maxTokens: number): void {
  const lexer = new Lexer(source);
  let depth = 0;
  for (let tokens = 0; lexer.advance().kind !== TokenKind.EOF; tokens++) {
    depth += STEPS[lexer.token.kind] ?? 0;
    if (tokens === maxTokens) {
      throw tooLarge(
        lexer,
        `Expected a document of at most ${maxTokens} tokens, got more. Ask for less in one request.`,
      );
    }
    if (depth > MAX_DEPTH) {
      throw tooLarge(
        lexer,
        `Expected at most ${MAX_DEPTH} brackets within each other, got more. Ask for fewer levels.`,
      );
    }
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
