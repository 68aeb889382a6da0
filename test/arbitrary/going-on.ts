import type { Json } from '../support/execute.ts';
import { namedFields } from './document.ts';
import type { FieldSelection, Operation, Selection } from './operation.ts';

/** From which end of a page a client goes on, and which way. */
export interface Step {
  readonly from: 'startCursor' | 'endCursor';
  readonly way: 'after' | 'before';
}

/**
 * The same operation further on: each connection of which the answer has a cursor continues there. Null where there is
 * none. Lists of several items are not entered: a cursor belongs to the connection of one of them.
 */
export function goingOn(operation: Operation, data: Json, step: Step): Operation | null {
  let found = false;

  function selectionsOn(selections: readonly Selection[], record: Json): readonly Selection[] {
    const values = new Map(namedFields(selections).map(({ key, selection }) => [selection, record[key]]));
    return selections.map((selection) => {
      const value = onlyOne(selection.type === 'field' ? values.get(selection) : null);
      if (selection.type === 'fragment' || typeof value !== 'object' || value === null) return selection;
      return fieldOn(selection, value);
    });
  }

  function fieldOn(selection: FieldSelection, value: Json): FieldSelection {
    const cursor = cursorOf(selection, value, step.from);
    if (cursor !== null) found = true;
    return {
      ...selection,
      args: cursor === null ? selection.args : { ...selection.args, [step.way]: cursor },
      // a page further on has other items: the cursors of lists below it are of those that it had
      selections: cursor === null ? selectionsOn(selection.selections, value) : selection.selections,
    };
  }

  const further = selectionsOn(operation, data);
  return found ? further : null;
}

function onlyOne(value: Json): Json {
  return Array.isArray(value) && value.length === 1 ? onlyOne(value[0]) : Array.isArray(value) ? null : value;
}

function cursorOf({ selections }: FieldSelection, connection: Json, from: Step['from']): string | null {
  for (const { key, selection } of namedFields(selections)) {
    if (selection.field.name === 'pageInfo') {
      const { key: cursor } =
        namedFields(selection.selections).find((inner) => inner.selection.field.name === from) ?? {};
      if (cursor !== undefined) return connection[key][cursor];
    }
    if (selection.field.name === 'edges') {
      const { key: cursor } =
        namedFields(selection.selections).find((inner) => inner.selection.field.name === 'cursor') ?? {};
      const edge = connection[key].at(from === 'startCursor' ? 0 : -1);
      if (cursor !== undefined && edge) return edge[cursor];
    }
  }
  return null;
}
