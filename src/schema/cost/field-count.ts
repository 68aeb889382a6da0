import type { FragmentDefinitionNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';

/** How many fields are selected below a field, on all levels; a fragment counts wherever it is spread. */
export function fieldsBelow({ fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>): number {
  return fieldNodes.reduce((sum, { selectionSet }) => sum + fieldsIn(selectionSet, fragments), 0);
}

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/** A document is counted once, however many items are made by it. */
const known = new WeakMap<SelectionSetNode, number>();

function fieldsIn(set: SelectionSetNode | undefined, fragments: Fragments): number {
  if (!set) return 0;
  let count = known.get(set);
  if (count === undefined) {
    count = set.selections.reduce((sum, selection) => {
      if (selection.kind === 'FragmentSpread')
        return sum + fieldsIn(fragments[selection.name.value]?.selectionSet, fragments);
      return sum + (selection.kind === 'Field' ? 1 : 0) + fieldsIn(selection.selectionSet, fragments);
    }, 0);
    known.set(set, count);
  }
  return count;
}
