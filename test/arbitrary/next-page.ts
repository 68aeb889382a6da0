import type { Json } from '../support/execute.ts';
import { namedFields } from './document.ts';
import type { FieldSelection, Operation, Selection } from './operation.ts';

/** The cursor to continue from, and the direction. */
export interface PageStep {
  readonly from: 'startCursor' | 'endCursor';
  readonly argument: 'after' | 'before';
}

/**
 * The same operation for the next or previous page of every connection whose cursor is in the response; null when there is
 * no cursor. Connections inside lists of several items keep their page, because a cursor belongs to one of the items.
 */
export function nextPage(operation: Operation, data: Json, step: PageStep): Operation | null {
  let hasCursor = false;

  function selectionsAfter(selections: readonly Selection[], record: Json): readonly Selection[] {
    const values = new Map(namedFields(selections).map(({ key, selection }) => [selection, record[key]]));
    return selections.map((selection) => {
      const value = singleItem(selection.type === 'field' ? values.get(selection) : null);
      if (selection.type === 'fragment' || typeof value !== 'object' || value === null) return selection;
      return fieldAfter(selection, value);
    });
  }

  function fieldAfter(selection: FieldSelection, value: Json): FieldSelection {
    const cursor = cursorOf(selection, value, step.from);
    if (cursor !== null) hasCursor = true;
    return {
      ...selection,
      args: cursor === null ? selection.args : { ...selection.args, [step.argument]: cursor },
      // the next page has other items: cursors of nested lists belong to the items of this page
      selections: cursor === null ? selectionsAfter(selection.selections, value) : selection.selections,
    };
  }

  const next = selectionsAfter(operation, data);
  return hasCursor ? next : null;
}

function singleItem(value: Json): Json {
  return Array.isArray(value) && value.length === 1 ? singleItem(value[0]) : Array.isArray(value) ? null : value;
}

function cursorOf({ selections }: FieldSelection, connection: Json, from: PageStep['from']): string | null {
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
