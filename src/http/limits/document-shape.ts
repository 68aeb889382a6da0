import {
  type ASTNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionSetNode,
  visit,
} from 'graphql';

import { ClientError } from '../../model/client-error.ts';
import { formatCost } from '../../schema/cost/cost-suggestion.ts';
import { rejectionError } from '../graphql/request-error.ts';

export interface ShapeLimits {
  /** Maximum number of nested fields; those of a fragment count where it is spread. */
  readonly maxDepth: number;
  /** Maximum number of fields with an alias, or beside the same field. One alias of `__typename` counts once. */
  readonly maxAliases: number;
  /** Maximum number of directives. */
  readonly maxDirectives: number;
}

/** The counts that determine how long the validation of a document takes. */
interface DocumentShape {
  /** Number of fragment spreads. */
  readonly spreads: number;
  /** Number of fields and fragments. */
  readonly selections: number;
}

/** The schema has two directives. Each unknown directive would cause a separate error. */
const MAX_DIRECTIVES_PER_NODE = 5;

const ALIAS_REMEDY =
  'Request several records by a filter or by nodes(ids:), use the same arguments everywhere, or send several requests; the operator of the server can raise MAX_ALIASES.';

/**
 * Limits what the cost of an operation does not cover, before the document is validated.
 *
 * @throws {GraphQLError} DOCUMENT_TOO_LARGE
 */
export function checkShape(
  document: DocumentNode,
  { maxDepth, maxAliases, maxDirectives }: ShapeLimits,
): DocumentShape {
  const shape = { spreads: 0, selections: 0 };
  let directives = 0;
  let aliases = 0;
  const typeNames = new Set<string>();
  visit(document, {
    enter(node) {
      if (!('directives' in node) || (node.directives?.length ?? 0) <= MAX_DIRECTIVES_PER_NODE) return;
      const expected = `${MAX_DIRECTIVES_PER_NODE} directives in one place`;
      rejectDocument(node, expected, 'Leave some out.', MAX_DIRECTIVES_PER_NODE);
    },
    Directive(node) {
      directives += 1;
      if (directives > maxDirectives) {
        rejectDocument(node, `${formatCost(maxDirectives)} directives in a document`, 'Leave some out.', maxDirectives);
      }
    },
    FragmentSpread() {
      shape.spreads += 1;
    },
    SelectionSet(node) {
      shape.selections += node.selections.length;
      const seen = new Set<string>();
      for (const selection of node.selections) {
        const name = selectionName(selection);
        const alias = selection.kind === Kind.FIELD ? (selection.alias?.value ?? null) : null;
        // Relay adds the same alias of `__typename` to each fragment on an interface
        const isKnownTypeName = name === '__typename' && alias !== null && typeNames.has(alias) && !seen.has(alias);
        const isCounted = !isKnownTypeName && (alias !== null || seen.has(name));
        seen.add(name).add(alias ?? name);
        if (name === '__typename' && alias !== null) typeNames.add(alias);
        if (!isCounted) continue;
        aliases += 1;
        if (aliases <= maxAliases) continue;
        const expected = `${formatCost(maxAliases)} fields under an alias, or beside the same field, in a document`;
        rejectDocument(selection, expected, ALIAS_REMEDY, maxAliases);
      }
    },
  });
  checkDepth(document, maxDepth);
  return shape;
}

function selectionName(selection: SelectionSetNode['selections'][number]): string {
  switch (selection.kind) {
    case Kind.FIELD:
      return selection.name.value;
    case Kind.FRAGMENT_SPREAD:
      return `...${selection.name.value}`;
    case Kind.INLINE_FRAGMENT:
      return `... on ${selection.typeCondition?.name.value ?? ''}`;
  }
}

/** Visits each selection set once, at its greatest depth: nested fragments would multiply otherwise. */
function checkDepth(document: DocumentNode, maxDepth: number): void {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  let level = new Set<SelectionSetNode>();
  for (const node of document.definitions) if (node.kind === Kind.OPERATION_DEFINITION) level.add(node.selectionSet);
  for (let depth = 1; level.size > 0; depth++) {
    const below = new Set<SelectionSetNode>();
    // the set grows during the loop: fragments do not add a level
    for (const set of level) {
      for (const selection of set.selections) {
        if (selection.kind === Kind.FIELD) {
          if (depth > maxDepth) {
            const remedy = 'Request fewer levels, or continue from an id in another request.';
            rejectDocument(selection, `${formatCost(maxDepth)} nested fields`, remedy, maxDepth);
          }
          if (selection.selectionSet) below.add(selection.selectionSet);
        } else {
          const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
          if (fragment) level.add(fragment.selectionSet);
        }
      }
    }
    level = below;
  }
}

function rejectDocument(node: ASTNode, expected: string, remedy: string, limit: number): never {
  const message = `Expected at most ${expected}, got more. ${remedy}`;
  throw rejectionError(new ClientError('DOCUMENT_TOO_LARGE', message, { limit }), { nodes: [node] });
}
