import { z } from 'zod';

import { display } from '../../dataset/issue.ts';
import { keyHint } from '../../dataset/hint.ts';
import { closestMatch } from '../../support/closest-match.ts';
import type { ImportIssue } from '../import-error.ts';
import { mappingSchema } from './mapping-schema.ts';
import type { MappingText, Path } from './mapping-text.ts';

/** What the schema of a mapping finds: one issue for each wrong value and each unknown key. */
export function schemaFindings(issues: readonly z.core.$ZodIssue[], text: MappingText): ImportIssue[] {
  const found = issues.flatMap((issue) => findings(issue, []));
  const meant = new Set(found.flatMap(({ meant: path }) => (path === undefined ? [] : [JSON.stringify(path)])));
  return found
    .filter(({ path, meant: other }) => other !== undefined || !meant.has(JSON.stringify(path)))
    .map(({ path, expected, got }) => text.issue(path, expected, got ?? display(valueInMapping(text.value, path))));
}

interface PathFinding {
  readonly path: Path;
  readonly expected: string;
  readonly got?: string;
  /** Of an unknown key: the key that it probably stands for, and that is missing then. */
  readonly meant?: Path;
}

function findings(issue: z.core.$ZodIssue, above: Path): PathFinding[] {
  const path: Path = [...above, ...issue.path.map((part) => (typeof part === 'number' ? part : String(part)))];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKeyFinding(key, path));
  }
  if (issue.code === 'invalid_key') {
    return [{ path, expected: issue.issues[0]?.message ?? issue.message, got: `the key ${display(path.at(-1))}` }];
  }
  if (issue.code !== 'invalid_union') return [{ path, expected: issue.message }];
  // the branch that was meant has issues within the value, and not with the value itself
  const inner = issue.errors.filter((branch) => !branch.some(isOtherType));
  const meant = inner.toSorted((a, b) => a.length - b.length)[0];
  return meant ? meant.flatMap((one) => findings(one, path)) : [{ path, expected: issue.message }];
}

/** True if the value itself is of another type, or another constant, than the schema. */
function isOtherType({ code, path, ...issue }: z.core.$ZodIssue): boolean {
  if (path.length > 0) return false;
  if (code !== 'invalid_union') return code === 'invalid_type' || code === 'invalid_value';
  return 'errors' in issue && (issue.errors as z.core.$ZodIssue[][]).every((branch) => branch.some(isOtherType));
}

function valueInMapping(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, part) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, part)
        ? (inner as Record<string | number, unknown>)[part]
        : undefined,
    value,
  );
}

/** What was expected in place of an unknown key, with the key that was probably meant. */
function unknownKeyFinding(key: string, above: Path): PathFinding {
  const path = [...above, key];
  const root = (jsonSchema ??= z.toJSONSchema(mappingSchema, { io: 'input', target: 'draft-7' }) as SchemaNode);
  const known = [...new Set(nodesAt(root, above).flatMap((node) => knownKeys(node, root)))];
  const constantCase = (name: string): string => name.replaceAll(/(?<=[a-z])[A-Z]/g, '_$&').toUpperCase();
  const closest = closestMatch(constantCase(key), known.map(constantCase));
  const name = known.find((one) => constantCase(one) === closest);
  if (name !== undefined) {
    return { path, expected: `no key of this name (did you mean ${name}?)`, meant: [...above, name] };
  }
  const names = `${known.slice(0, MAX_KNOWN).join(', ')}${known.length > MAX_KNOWN ? ' …' : ''}`;
  return { path, expected: `no key of this name (${keyHint(key) ?? `possible here: ${names}`})` };
}

function knownKeys({ properties, propertyNames }: SchemaNode, root: SchemaNode): readonly string[] {
  const names = propertyNames === undefined ? [] : options(propertyNames, root).flatMap((node) => node.enum ?? []);
  return [...Object.keys(properties ?? {}), ...names];
}

const MAX_KNOWN = 12;
let jsonSchema: SchemaNode | null = null;

/** The part of JSON Schema that leads to the keys of an object. */
interface SchemaNode {
  readonly $ref?: string;
  readonly definitions?: Readonly<Record<string, SchemaNode>>;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly propertyNames?: SchemaNode;
  readonly enum?: readonly string[];
  readonly additionalProperties?: SchemaNode | boolean;
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
  readonly allOf?: readonly SchemaNode[];
}

function nodesAt(root: SchemaNode, path: Path): SchemaNode[] {
  let nodes = options(root, root);
  for (const part of path) {
    const next = nodes.flatMap(({ items, properties, additionalProperties }) => {
      if (typeof part === 'number') return items ?? [];
      const inner = properties?.[part] ?? additionalProperties;
      return typeof inner === 'object' ? inner : [];
    });
    nodes = next.flatMap((node) => options(node, root));
  }
  return nodes;
}

/** A schema, and those that it refers to. */
function options(node: SchemaNode, root: SchemaNode): SchemaNode[] {
  const target = node.$ref === undefined ? undefined : root.definitions?.[node.$ref.replace('#/definitions/', '')];
  const inner = [...(target ? [target] : []), ...(node.anyOf ?? []), ...(node.allOf ?? [])];
  return [node, ...inner.flatMap((one) => options(one, root))];
}
