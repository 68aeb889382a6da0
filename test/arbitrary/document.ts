import { type GraphQLInputType, getNullableType, isEnumType, isInputObjectType, isListType } from 'graphql';

import type { FieldSelection, Operation, Selection } from './operation.ts';

/** A field with its response key. */
export interface NamedField {
  readonly key: string;
  readonly selection: FieldSelection;
}

/** The text of an operation, with one field per line. */
export function documentOf(operation: Operation): string {
  return `${block(operation, '', createNames())}\n`;
}

/** The fields outside fragments, with their response keys. */
export function namedFields(selections: readonly Selection[]): NamedField[] {
  const nameOf = createNames();
  function visit(inner: readonly Selection[], isOutside: boolean): NamedField[] {
    return inner.flatMap((selection) => {
      if (selection.type === 'fragment') return visit(selection.selections, false);
      const key = nameOf(selection);
      return isOutside ? [{ key, selection }] : [];
    });
  }
  return visit(selections, true);
}

/**
 * Aliases every further field with the same name, across all fragments of an object: fields of one name that differ in
 * arguments or nullability do not merge.
 */
function createNames(): (selection: FieldSelection) => string {
  const used = new Map<string, number>();
  return ({ field: { name } }) => {
    const count = (used.get(name) ?? 0) + 1;
    used.set(name, count);
    return count === 1 ? name : `${name}${count}`;
  };
}

function block(selections: readonly Selection[], indent: string, nameOf: ReturnType<typeof createNames>): string {
  const lines = selections.map((selection) => {
    const inner = `${indent}  `;
    if (selection.type === 'fragment') {
      return `${inner}... on ${selection.on} ${block(selection.selections, inner, nameOf)}`;
    }
    const { field, args } = selection;
    const key = nameOf(selection);
    const alias = key === field.name ? '' : `${key}: `;
    const below = selection.selections.length > 0 ? ` ${block(selection.selections, inner, createNames())}` : '';
    return `${inner}${alias}${field.name}${argumentList(field.args, args)}${below}`;
  });
  return `{\n${lines.join('\n')}\n${indent}}`;
}

function argumentList(types: FieldSelection['field']['args'], args: Readonly<Record<string, unknown>>): string {
  const entries = types
    .filter(({ name }) => name in args)
    .map(({ name, type }) => `${name}: ${inputLiteral(type, args[name])}`);
  return entries.length === 0 ? '' : `(${entries.join(', ')})`;
}

/** A value of an input type as a GraphQL literal. */
export function inputLiteral(type: GraphQLInputType, value: unknown): string {
  const nullable = getNullableType(type);
  if (value === null) return 'null';
  if (isListType(nullable) && Array.isArray(value)) {
    return `[${value.map((item) => inputLiteral(nullable.ofType, item)).join(', ')}]`;
  }
  if (isInputObjectType(nullable) && typeof value === 'object') {
    const record = value as Readonly<Record<string, unknown>>;
    const fields = Object.values(nullable.getFields()).filter(({ name }) => name in record);
    return `{ ${fields.map((field) => `${field.name}: ${inputLiteral(field.type, record[field.name])}`).join(', ')} }`;
  }
  return isEnumType(nullable) ? String(value) : JSON.stringify(value);
}
