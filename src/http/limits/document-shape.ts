import {
  type ASTNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { createGraphQLError } from 'graphql-yoga';

import { ClientError } from '../../model/client-error.ts';
import { formatCost } from '../../schema/cost/cost-suggestion.ts';

export interface ShapeLimits {
  /** How many fields may stand within each other, those of fragments where they are spread. */
  readonly maxDepth: number;
  /** How many fields may have an alias, or stand beside the same field. One alias of `__typename` counts once. */
  readonly maxAliases: number;
  /** How many directives may be applied. */
  readonly maxDirectives: number;
}

/** How many fragments a document spreads, and of how many fields and fragments it is. */
export interface Shape {
  readonly spreads: number;
  readonly selections: number;
}

/** Two have a meaning here; each that has none would be a message of its own. */
const MAX_DIRECTIVES_IN_PLACE = 5;

const ALIAS_CURE =
  'Ask for several records by a filter or by nodes(ids:), for one field with the same arguments everywhere, or in several requests; the operator of the server can raise MAX_ALIASES.';

/**
 * Bounds what a document may ask for that no price of its fields does: they are refused before anything is compared or
 * looked up for them.
 *
 * @throws {GraphQLError} DOCUMENT_TOO_LARGE
 */
export function checkShape(document: DocumentNode, { maxDepth, maxAliases, maxDirectives }: ShapeLimits): Shape {
  const shape = { spreads: 0, selections: 0 };
  let directives = 0;
  let aliases = 0;
  const typeNames = new Set<string>();
  visit(document, {
    enter(node) {
      if (!('directives' in node) || (node.directives?.length ?? 0) <= MAX_DIRECTIVES_IN_PLACE) return;
      const expected = `${MAX_DIRECTIVES_IN_PLACE} directives in one place`;
      refuse(node, expected, 'Leave some out.', MAX_DIRECTIVES_IN_PLACE);
    },
    Directive(node) {
      directives += 1;
      if (directives > maxDirectives) {
        refuse(node, `${formatCost(maxDirectives)} directives in a document`, 'Leave some out.', maxDirectives);
      }
    },
    FragmentSpread() {
      shape.spreads += 1;
    },
    SelectionSet(node) {
      shape.selections += node.selections.length;
      const seen = new Set<string>();
      for (const selection of node.selections) {
        const name = nameOf(selection);
        const alias = selection.kind === Kind.FIELD ? (selection.alias?.value ?? null) : null;
        // Relay puts one and the same alias of `__typename` into each fragment on an interface
        const isKnownTypeName = name === '__typename' && alias !== null && typeNames.has(alias) && !seen.has(alias);
        const isCounted = !isKnownTypeName && (alias !== null || seen.has(name));
        seen.add(name).add(alias ?? name);
        if (name === '__typename' && alias !== null) typeNames.add(alias);
        if (!isCounted) continue;
        aliases += 1;
        if (aliases <= maxAliases) continue;
        const expected = `${formatCost(maxAliases)} fields under an alias, or beside the same field, in a document`;
        refuse(selection, expected, ALIAS_CURE, maxAliases);
      }
    },
  });
  checkDepth(document, maxDepth);
  return shape;
}

function nameOf(selection: SelectionSetNode['selections'][number]): string {
  switch (selection.kind) {
    case Kind.FIELD:
      return selection.name.value;
    case Kind.FRAGMENT_SPREAD:
      return `...${selection.name.value}`;
    case Kind.INLINE_FRAGMENT:
      return `... on ${selection.typeCondition?.name.value ?? ''}`;
  }
}

/** Level by level, each set of fields at its greatest depth once: fragments may be spread within each other. */
function checkDepth(document: DocumentNode, maxDepth: number): void {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  let level = new Set<SelectionSetNode>();
  for (const node of document.definitions) if (node.kind === Kind.OPERATION_DEFINITION) level.add(node.selectionSet);
  for (let depth = 1; level.size > 0; depth++) {
    const below = new Set<SelectionSetNode>();
    // a set grows while it is walked: fragments do not go deeper
    for (const set of level) {
      for (const selection of set.selections) {
        if (selection.kind === Kind.FIELD) {
          if (depth > maxDepth) {
            const cure = 'Ask for fewer levels, or go on from an id in another request.';
            refuse(selection, `${formatCost(maxDepth)} fields within each other`, cure, maxDepth);
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

function refuse(node: ASTNode, expected: string, cure: string, limit: number): never {
  const message = `Expected at most ${expected}, got more. ${cure}`;
  throw createGraphQLError(message, {
    nodes: [node],
    originalError: new ClientError('DOCUMENT_TOO_LARGE', message, { limit }),
    extensions: { http: { status: 400 } },
  });
}
