import type { FragmentDefinitionNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';

/** The number of fields selected below a field, on all levels. A fragment counts each time it is spread. */
export function fieldsBelow({ fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>): number {
  return fieldNodes.reduce((sum, { selectionSet }) => sum + fieldsInSet(selectionSet, fragments), 0);
}

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/** Each selection set is counted once, not once for each object of a list. */
const counts = new WeakMap<SelectionSetNode, number>();

function fieldsInSet(set: SelectionSetNode | undefined, fragments: Fragments): number {
  if (!set) return 0;
  let count = counts.get(set);
  if (count === undefined) {
    count = set.selections.reduce((sum, selection) => {
      if (selection.kind === 'FragmentSpread')
        return sum + fieldsInSet(fragments[selection.name.value]?.selectionSet, fragments);
      return sum + (selection.kind === 'Field' ? 1 : 0) + fieldsInSet(selection.selectionSet, fragments);
    }, 0);
    counts.set(set, count);
  }
  return count;
}
