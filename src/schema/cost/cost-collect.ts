import {
  type DirectiveNode,
  type FieldNode,
  type GraphQLCompositeType,
  Kind,
  type SelectionSetNode,
  isAbstractType,
  isUnionType,
} from 'graphql';

import { argumentOf, valueOf } from './cost-argument.ts';
import { type Costing, mayLook } from './costing.ts';

/* Which fields of a document stand in one place of the answer. */

/** The fields of each place in the answer, as they are executed. */
export function collect(
  costing: Costing,
  type: GraphQLCompositeType,
  set: SelectionSetNode,
  places: Map<string, FieldNode[]>,
  seen: Set<string>,
): void {
  if (!mayLook(costing, set.selections.length)) return;
  for (const selection of set.selections) {
    if (selection.directives?.length && !isIncluded(costing, selection.directives)) continue;
    if (selection.kind === Kind.FIELD) {
      const key = (selection.alias ?? selection.name).value;
      const nodes = places.get(key);
      if (nodes) nodes.push(selection);
      else places.set(key, [selection]);
      continue;
    }
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      if (seen.has(selection.name.value)) continue;
      seen.add(selection.name.value);
    }
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : costing.fragments.get(selection.name.value);
    if (fragment && applies(costing, fragment.typeCondition?.name.value, type)) {
      collect(costing, type, fragment.selectionSet, places, seen);
    }
  }
}

function isIncluded(costing: Costing, directives: readonly DirectiveNode[]): boolean {
  return directives.every(({ name, arguments: given }) => {
    if (name.value !== 'skip' && name.value !== 'include') return true;
    return valueOf(costing.variables, argumentOf(given, 'if')) === (name.value === 'include');
  });
}

/** Whether some of the fields are for some of the possible types only. */
export function narrows(
  costing: Costing,
  type: GraphQLCompositeType,
  set: SelectionSetNode,
  seen = new Set<string>(),
): boolean {
  if (!mayLook(costing, set.selections.length)) return true;
  return set.selections.some((selection) => {
    if (selection.kind === Kind.FIELD) return false;
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : costing.fragments.get(selection.name.value);
    if (!fragment) return false;
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      if (seen.has(selection.name.value)) return false;
      seen.add(selection.name.value);
    }
    const condition = fragment.typeCondition?.name.value;
    return !applies(costing, condition, type) || narrows(costing, type, fragment.selectionSet, seen);
  });
}

function applies({ schema }: Costing, condition: string | undefined, type: GraphQLCompositeType): boolean {
  if (condition === undefined || condition === type.name) return true;
  const wanted = schema.getType(condition);
  return isAbstractType(wanted) && !isUnionType(type) && schema.isSubType(wanted, type);
}
