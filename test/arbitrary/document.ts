import { type GraphQLInputType, getNullableType, isEnumType, isInputObjectType, isListType } from 'graphql';

import type { FieldSelection, Operation, Selection } from './operation.ts';

/** A field with the name that its value has in the answer. */
export interface NamedField {
  readonly key: string;
  readonly selection: FieldSelection;
}

/** The operation as a client writes it, a field a line. */
export function documentOf(operation: Operation): string {
  return `${block(operation, '', createNames())}\n`;
}

/** The fields of the record that stand in the document outside of fragments, under the names that they have there. */
export function namedFields(selections: readonly Selection[]): NamedField[] {
  const nameOf = createNames();
  function visit(inner: readonly Selection[], outside: boolean): NamedField[] {
    return inner.flatMap((selection) => {
      if (selection.type === 'fragment') return visit(selection.selections, false);
      const key = nameOf(selection);
      return outside ? [{ key, selection }] : [];
    });
  }
  return visit(selections, true);
}

/**
 * The second of a name gets an alias, in a record with all of its fragments: fields of one name in two of them may
 * differ in their arguments, or in whether they may be null, and then do not merge.
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
  const given = types
    .filter(({ name }) => name in args)
    .map(({ name, type }) => `${name}: ${inputLiteral(type, args[name])}`);
  return given.length === 0 ? '' : `(${given.join(', ')})`;
}

/** As GraphQL writes a value of an input type. */
export function inputLiteral(type: GraphQLInputType, value: unknown): string {
  const nullable = getNullableType(type);
  if (value === null) return 'null';
  if (isListType(nullable) && Array.isArray(value)) {
    return `[${value.map((item) => inputLiteral(nullable.ofType, item)).join(', ')}]`;
  }
  if (isInputObjectType(nullable) && typeof value === 'object') {
    const given = value as Readonly<Record<string, unknown>>;
    const fields = Object.values(nullable.getFields()).filter(({ name }) => name in given);
    return `{ ${fields.map((field) => `${field.name}: ${inputLiteral(field.type, given[field.name])}`).join(', ')} }`;
  }
  return isEnumType(nullable) ? String(value) : JSON.stringify(value);
}
