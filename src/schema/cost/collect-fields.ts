import {
  type DirectiveNode,
  type FieldNode,
  type GraphQLCompositeType,
  Kind,
  type SelectionSetNode,
  isAbstractType,
  isUnionType,
} from 'graphql';

import { argumentNode, argumentValue } from './cost-argument.ts';
import { type Costing, mayVisit } from './costing.ts';

/** Adds the fields of a selection set to `fields` by their response key, with `@skip` and `@include` applied. */
export function collectFields(
  costing: Costing,
  type: GraphQLCompositeType,
  set: SelectionSetNode,
  fields: Map<string, FieldNode[]>,
  spreads: Set<string>,
): void {
  if (!mayVisit(costing, set.selections.length)) return;
  for (const selection of set.selections) {
    if (selection.directives?.length && !isIncluded(costing, selection.directives)) continue;
    if (selection.kind === Kind.FIELD) {
      const key = (selection.alias ?? selection.name).value;
      const nodes = fields.get(key);
      if (nodes) nodes.push(selection);
      else fields.set(key, [selection]);
      continue;
    }
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      if (spreads.has(selection.name.value)) continue;
      spreads.add(selection.name.value);
    }
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : costing.fragments.get(selection.name.value);
    if (fragment && applies(costing, fragment.typeCondition?.name.value, type)) {
      collectFields(costing, type, fragment.selectionSet, fields, spreads);
    }
  }
}

function isIncluded(costing: Costing, directives: readonly DirectiveNode[]): boolean {
  return directives.every(({ name, arguments: nodes }) => {
    if (name.value !== 'skip' && name.value !== 'include') return true;
    return argumentValue(costing.variables, argumentNode(nodes, 'if')) === (name.value === 'include');
  });
}

/** Whether a selection set of an abstract type has fragments on some of its possible types only. */
export function hasTypeConditions(
  costing: Costing,
  type: GraphQLCompositeType,
  set: SelectionSetNode,
  spreads = new Set<string>(),
): boolean {
  if (!mayVisit(costing, set.selections.length)) return true;
  return set.selections.some((selection) => {
    if (selection.kind === Kind.FIELD) return false;
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : costing.fragments.get(selection.name.value);
    if (!fragment) return false;
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      if (spreads.has(selection.name.value)) return false;
      spreads.add(selection.name.value);
    }
    const condition = fragment.typeCondition?.name.value;
    return !applies(costing, condition, type) || hasTypeConditions(costing, type, fragment.selectionSet, spreads);
  });
}

function applies({ schema }: Costing, condition: string | undefined, type: GraphQLCompositeType): boolean {
  if (condition === undefined || condition === type.name) return true;
  const conditionType = schema.getType(condition);
  return isAbstractType(conditionType) && !isUnionType(type) && schema.isSubType(conditionType, type);
}
