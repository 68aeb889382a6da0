import { type DocumentNode, type FieldNode, Kind, type SelectionSetNode, parse, print, visit } from 'graphql';

/** Changes a document as the message of a cost error suggests. */
export function applySuggestion(message: string, text: string): string {
  const document = parse(text);
  const page = /Request (first|last): (\d+) at (\S+) instead of/.exec(message);
  if (page) {
    const [, argument = '', size = '', path = ''] = page;
    const field = fieldAt(document, path);
    return print(changed(document, (node) => (node === field ? withPage(node, argument, size) : node)));
  }
  const every = /Request at most (\d+) items per page/.exec(message);
  if (every) {
    const [, most = ''] = every;
    return print(
      changed(document, (node) => {
        const first = node.arguments?.find(({ name }) => name.value === 'first');
        if (first?.value.kind !== Kind.INT || Number(first.value.value) <= Number(most)) return node;
        return withPage(node, 'first', most);
      }),
    );
  }
  const omission = /Leave out ([^\s,]+),/.exec(message);
  if (omission) {
    const field = fieldAt(document, omission[1] ?? '');
    return print(changed(document, (node) => (node === field ? null : node)));
  }
  const several = /one can have (\d+) of the/.exec(message);
  if (several) {
    const roots = new Set(rootSet(document).selections.slice(Number(several[1])));
    return print(changed(document, (node) => (roots.has(node) ? null : node)));
  }
  throw new Error(`Expected a message that suggests a change, got: ${message}`);
}

function changed(document: DocumentNode, change: (node: FieldNode) => FieldNode | null): DocumentNode {
  return visit(document, {
    Field(node) {
      const next = change(node);
      return next === node ? undefined : next;
    },
  });
}

function withPage(node: FieldNode, argument: string, size: string): FieldNode {
  const others = node.arguments?.filter(({ name }) => name.value !== argument) ?? [];
  const paging = {
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: argument },
    value: { kind: Kind.INT, value: size },
  } as const;
  return { ...node, arguments: [...others, paging] };
}

function rootSet(document: DocumentNode): SelectionSetNode {
  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION)
    throw new Error('Expected a document that starts with its operation.');
  return operation.selectionSet;
}

function fieldAt(document: DocumentNode, path: string): FieldNode {
  let set = rootSet(document);
  let field: FieldNode | undefined;
  for (const key of path.split('.')) {
    field = fieldsOf(document, set).find(({ alias, name }) => (alias ?? name).value === key);
    if (!field) throw new Error(`Expected a field at ${path}, got none at ${key}.`);
    set = field.selectionSet ?? { kind: Kind.SELECTION_SET, selections: [] };
  }
  if (!field) throw new Error('Expected a path, got none.');
  return field;
}

function fieldsOf(document: DocumentNode, set: SelectionSetNode): readonly FieldNode[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(document, selection.selectionSet);
    const fragment = document.definitions.find(
      (node) => node.kind === Kind.FRAGMENT_DEFINITION && node.name.value === selection.name.value,
    );
    return fragment?.kind === Kind.FRAGMENT_DEFINITION ? fieldsOf(document, fragment.selectionSet) : [];
  });
}
