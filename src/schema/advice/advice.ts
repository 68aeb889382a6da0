import {
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isObjectType,
} from 'graphql';

import { closestMatch } from '../../support/closest-match.ts';
import {
  ARGUMENT_ALIASES,
  FIELD_ALIASES,
  INPUT_ALIASES,
  INPUT_FORMS,
  SELECTIONS,
  VALUE_ALIASES,
  aliasIn,
  aliasKey,
} from './alias.ts';

/**
 * Improves the "Did you mean" of a message of GraphQL.js about a name that the schema does not have: names what does the same, if
 * the name is a usual one elsewhere, or where the name is, and drops suggestions that only look similar. Other messages
 * stay as they are.
 */
export function withAdvice(schema: GraphQLSchema, message: string): string {
  for (const [pattern, advise] of RULES) {
    const match = pattern.exec(message);
    if (match === null) continue;
    const [, ...parts] = match;
    const end = match.index + match[0].length;
    const advice = advise(
      schema,
      parts.map((part) => part ?? ''),
      suggestionsIn(message.slice(end)),
    );
    return advice === null ? message : `${message.slice(0, end)}${advice}`;
  }
  return message;
}

/** Returns what follows the message, with a space before it; null to keep what GraphQL.js suggests. */
type Advise = (schema: GraphQLSchema, parts: readonly string[], suggestions: Suggestions) => string | null;

interface Suggestions {
  readonly text: string;
  readonly names: readonly string[];
}

const RULES: readonly (readonly [RegExp, Advise])[] = [
  [/^Cannot query field "(\w{1,200})" on type "(\w{1,200})"\./, adviseOnField],
  [/^Unknown argument "(\w{1,200})" on field "(\w{1,200})\.(\w{1,200})"\./, adviseOnArgument],
  [/^(?:Variable [^;]{1,20000}; )?Field "(\w{1,200})" is not defined by type "(\w{1,200})"\./, adviseOnInputField],
  [/^(?:Variable [^;]{1,20000}; )?Value "(\w{1,200})" does not exist in "(\w{1,200})" enum\./, adviseOnValue],
  [/^Expected value of type "\[?(\w{1,200})[!\]]*", found ([^{[]{1,200})\.$/, adviseOnForm],
  [/^Variable [^;]{1,20000}; Expected type "(\w{1,200})" to be an object\.$/, adviseOnVariableForm],
  [/^Field "(\w{1,200})" of type "\[?(\w{1,200})[!\]]*" must have a selection of subfields\./, adviseOnSelection],
];

function adviseOnField(
  schema: GraphQLSchema,
  [name = '', typeName = '']: readonly string[],
  found: Suggestions,
): string | null {
  const type = schema.getType(typeName);
  if (!isObjectType(type) && !isInterfaceType(type)) return null;
  const alias = aliasOfField(type, name);
  if (alias !== null) return didYouMean(alias);
  if (found.text.includes('inline fragment')) return null;
  if (found.names.some((candidate) => isSimilar(name, candidate))) return null;
  const place = placeOfField(type, name);
  return place === null ? '' : didYouMean(place);
}

function aliasOfField(type: GraphQLNamedType, name: string): string | null {
  const interfaces = isObjectType(type) || isInterfaceType(type) ? type.getInterfaces().map((one) => one.name) : [];
  const generic = type.name.endsWith('Connection') ? ['Connection'] : [];
  for (const table of [type.name, ...interfaces, ...generic]) {
    const alias = aliasIn(FIELD_ALIASES[table], name);
    if (alias !== null && isFieldOf(type, alias)) return alias;
  }
  return null;
}

/** Aliases of an interface or of all connections are not fields of each of their types. */
function isFieldOf(type: GraphQLNamedType, alias: string): boolean {
  const [field = ''] = /^\w+/.exec(alias) ?? [];
  return (isObjectType(type) || isInterfaceType(type)) && field in type.getFields();
}

/** The way to a field of this name by one other field, such as `metric { value }`. */
function placeOfField(
  type: { getFields(): Readonly<Record<string, GraphQLField<unknown, unknown>>> },
  name: string,
): string | null {
  const fields = type.getFields();
  const first = ['nodes', 'node'].filter((field) => field in fields);
  if (first.length === 0 && TOO_GENERIC.has(aliasKey(name))) return null;
  for (const field of [...first, ...Object.keys(fields)]) {
    const inner = getNamedType(fields[field]?.type);
    if (!isObjectType(inner) && !isInterfaceType(inner)) continue;
    if (fields[field]?.args.some((argument) => argument.name === 'first')) continue;
    const match = Object.keys(inner.getFields()).find((candidate) => aliasKey(candidate) === aliasKey(name));
    if (match === undefined) continue;
    const leaf = isLeafType(getNamedType(inner.getFields()[match]?.type));
    return `${field} { ${match}${leaf ? '' : ' { … }'} }`;
  }
  return null;
}

/** Fields that almost every type has. */
const TOO_GENERIC: ReadonlySet<string> = new Set(['id', 'kind', 'name', 'description', 'note', 'extra', 'tags']);

function adviseOnArgument(
  schema: GraphQLSchema,
  [name = '', typeName = '', fieldName = '']: readonly string[],
  found: Suggestions,
): string | null {
  const type = schema.getType(typeName);
  const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[fieldName] : undefined;
  if (!field) return null;
  const names = field.args.map((argument) => argument.name);
  const same = names.find((candidate) => isSameName(name, candidate));
  if (same !== undefined) return didYouMean(same);
  const aliases = allAliases(ARGUMENT_ALIASES, name).filter((alias) => names.includes(alias));
  if (aliases[0] !== undefined) return didYouMean(aliases[0]);
  const where = field.args.find((argument) => argument.name === 'where');
  const filter = where && getNamedType(where.type);
  const condition = isInputObjectType(filter) ? inputFieldFor(filter, name) : null;
  if (condition !== null) return didYouMean(`where: { ${condition} }`);
  if (found.names.some((candidate) => isSimilar(name, candidate))) return null;
  return '';
}

function adviseOnInputField(
  schema: GraphQLSchema,
  [name = '', typeName = '']: readonly string[],
  found: Suggestions,
): string | null {
  const type = schema.getType(typeName);
  if (!isInputObjectType(type)) return null;
  const alias = inputFieldFor(type, name);
  if (alias !== null) return didYouMean(alias.replace(/: …$/, ''));
  if (found.names.some((candidate) => isSimilar(name, candidate))) return null;
  const inner = placeInInput(type, name);
  return inner === null ? '' : didYouMean(inner);
}

/** A field of an input, as it is written in a document: `kinds: …`, or an alias with an example. Null if there is none. */
function inputFieldFor(type: GraphQLInputObjectType, name: string): string | null {
  const names = Object.keys(type.getFields());
  const same = names.find((candidate) => isSameName(name, candidate));
  if (same !== undefined) return `${same}: …`;
  const alias = aliasIn(INPUT_ALIASES[type.name], name);
  return alias !== null && /^\w+$/.test(alias) ? `${alias}: …` : alias;
}

function placeInInput(type: GraphQLInputObjectType, name: string): string | null {
  for (const [field, { type: fieldType }] of Object.entries(type.getFields())) {
    const inner = getNamedType(fieldType);
    if (!isInputObjectType(inner) || inner === type) continue;
    const match = Object.keys(inner.getFields()).find((candidate) => isSameName(name, candidate));
    if (match !== undefined) return `${field}: { ${match}: … }`;
  }
  return null;
}

function adviseOnValue(
  schema: GraphQLSchema,
  [value = '', enumName = '']: readonly string[],
  { names }: Suggestions,
): string | null {
  const alias = aliasIn(VALUE_ALIASES[enumName], value);
  if (alias !== null) return ` Did you mean the enum value "${alias}"?`;
  if (names.some((candidate) => isSimilar(value, candidate))) return null;
  const type = schema.getType(enumName);
  const values = isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
  return values.length === 0 || values.length > MAX_LISTED_VALUES ? '' : ` Its values are ${values.join(', ')}.`;
}

/** An enum with more values is not listed. */
const MAX_LISTED_VALUES = 12;

function adviseOnForm(_: GraphQLSchema, [typeName = '', value = '']: readonly string[]): string | null {
  const form = INPUT_FORMS[typeName];
  if (form === undefined) return null;
  return didYouMean(typeName.endsWith('Order') ? orderForm(typeName, value) : form.replaceAll('$value', value));
}

/** `AMOUNT_DESC` and `"amount"` as an order of the type. */
function orderForm(typeName: string, value: string): string {
  const [, name = '', direction = ''] = /^"?(\w*?)(?:[_ ](asc|desc))?"?$/i.exec(value) ?? ['', value];
  const field = aliasIn(VALUE_ALIASES[`${typeName}Field`], name) ?? name.toUpperCase();
  return `{ field: ${field}${direction === '' ? '' : `, direction: ${direction.toUpperCase()}`} }`;
}

function adviseOnVariableForm(_: GraphQLSchema, [typeName = '']: readonly string[]): string | null {
  const form = INPUT_FORMS[typeName];
  return form === undefined ? null : didYouMean(form.replaceAll('$value', '…'));
}

function adviseOnSelection(schema: GraphQLSchema, [field = '', typeName = '']: readonly string[]): string | null {
  const type = schema.getType(typeName);
  if (!isCompositeType(type)) return null;
  const selection = exampleSelection(type);
  return selection === null ? null : didYouMean(`${field} { ${selection} }`);
}

function exampleSelection(type: GraphQLNamedType): string | null {
  if (!isObjectType(type) && !isInterfaceType(type)) return null;
  const own = [type.name, ...type.getInterfaces().map((one) => one.name)].find((name) => name in SELECTIONS);
  if (own !== undefined) return SELECTIONS[own] ?? null;
  const nodes = type.name.endsWith('Connection') ? type.getFields()['nodes'] : undefined;
  const inner = nodes && exampleSelection(getNamedType(nodes.type));
  return nodes ? `nodes { ${inner ?? 'id'} }` : null;
}

/** A name in quotes, as GraphQL.js writes it; a piece of a document as it is. */
function didYouMean(advice: string): string {
  return ` Did you mean ${/^\w+$/.test(advice) ? `"${advice}"` : advice}?`;
}

function suggestionsIn(text: string): Suggestions {
  return { text, names: [...text.matchAll(/"(\w+)"/g)].map(([, name = '']) => name) };
}

function allAliases(table: Readonly<Record<string, string>>, name: string): string[] {
  const key = aliasKey(name);
  return Object.entries(table).flatMap(([names, alias]) => (names.split(' ').includes(key) ? alias : []));
}

/** Whether two names differ only in case, underscores and number. */
function isSameName(a: string, b: string): boolean {
  return singular(a) === singular(b);
}

function singular(name: string): string {
  return aliasKey(name).replace(/ies$/, 'y').replace(/s$/, '');
}

/** Whether a suggestion is worth showing: a slip of one or two letters, or one name within the other. */
function isSimilar(name: string, candidate: string): boolean {
  const [a, b] = [aliasKey(name), aliasKey(candidate)];
  if (isSameName(a, b)) return true;
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  if (shorter.length >= 4 && longer.includes(shorter)) return true;
  return shorter.length >= 4 && closestMatch(a.toUpperCase(), [b.toUpperCase()]) !== null;
}
