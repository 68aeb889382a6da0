import { z } from 'zod';

import { display } from '../../dataset/issue.ts';
import { keyHint } from '../../dataset/hint.ts';
import { closestMatch } from '../../support/closest-match.ts';
import type { ImportIssue } from '../import-error.ts';
import { mappingSchema } from './mapping-schema.ts';
import type { MappingText, Path } from './mapping-text.ts';

/** What the schema of a mapping finds: one issue for each wrong value and each unknown key. */
export function schemaFindings(issues: readonly z.core.$ZodIssue[], text: MappingText): ImportIssue[] {
  return issues.flatMap((issue) => findings(issue, [], text.value)).map(({ path, expected, got }) =>
    text.issue(path, expected, got ?? display(valueAt(text.value, path))),
  );
}

interface PathFinding {
  readonly path: Path;
  readonly expected: string;
  readonly got?: string;
}

function findings(issue: z.core.$ZodIssue, above: Path, root: unknown): PathFinding[] {
  const path: Path = [...above, ...issue.path.map((part) => (typeof part === 'number' ? part : String(part)))];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...path, key], expected: unknownMappingKey(key, path) }));
  }
  if (issue.code === 'invalid_key') {
    return [{ path, expected: issue.issues[0]?.message ?? issue.message, got: `the key ${display(path.at(-1))}` }];
  }
  if (issue.code !== 'invalid_union') return [{ path, expected: issue.message }];
  // the branch that was meant has issues within the value, and not with the value itself
  const inner = issue.errors.filter((branch) => branch.every(({ path: at, code }) => at.length > 0 || isWithin(code)));
  const meant = inner.toSorted((a, b) => a.length - b.length)[0];
  return meant ? meant.flatMap((one) => findings(one, path, root)) : [{ path, expected: issue.message }];
}

function isWithin(code: string): boolean {
  return code === 'unrecognized_keys' || code === 'invalid_union' || code === 'too_small';
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, part) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, part)
        ? (inner as Record<string | number, unknown>)[part]
        : undefined,
    value,
  );
}

/** What was expected in place of an unknown key, with the key that was probably meant. */
function unknownMappingKey(key: string, path: Path): string {
  const root = z.toJSONSchema(mappingSchema, { io: 'input', target: 'draft-7' }) as SchemaNode;
  const known = [...new Set(nodesAt(root, path).flatMap(({ properties }) => Object.keys(properties ?? {})))];
  const constantCase = (name: string): string => name.replaceAll(/(?<=[a-z])[A-Z]/g, '_$&').toUpperCase();
  const closest = closestMatch(constantCase(key), known.map(constantCase));
  const name = known.find((one) => constantCase(one) === closest);
  if (name !== undefined) return `no key of this name (did you mean ${name}?)`;
  const hint = keyHint(key);
  if (hint !== null) return `no key of this name (${hint})`;
  return `no key of this name (possible here: ${known.slice(0, MAX_KNOWN).join(', ')}${known.length > MAX_KNOWN ? ' …' : ''})`;
}

const MAX_KNOWN = 12;

/** The part of JSON Schema that leads to the keys of an object. */
interface SchemaNode {
  readonly $ref?: string;
  readonly definitions?: Readonly<Record<string, SchemaNode>>;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
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
