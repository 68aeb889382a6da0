import { z } from 'zod';

import { display } from '../../../dataset/issue.ts';
import type { JsonValue } from '../../../model/record.ts';
import { isJsonObject } from '../../../support/json-object.ts';

/** The files of OpenFinTech. A code is unique within its family. In the order in which they are read. */
export const FAMILIES = ['method', 'payout', 'provider', 'vendor'] as const;
export type Family = (typeof FAMILIES)[number];

const text = z.string('a text');
const code = text.regex(/^[a-z0-9][a-z0-9_.-]{0,99}$/i, 'a code of a-z, 0-9, underscores, hyphens and dots');
const codes = z.array(text, 'a list of texts').nullish();
const texts = z.record(z.string(), text, 'an object of texts by language').nullish();

/** The keys that the preset understands. All others go into `extra`. */
const itemSchema = z.looseObject(
  {
    code,
    name: z.record(z.string(), text, 'an object of names by language'),
    status: text.nullish(),
    description: texts,
    vendor: text.nullish(),
    category: text.nullish(),
    categories: codes,
    countries: codes,
    payment_method: codes,
    payout_method: codes,
    links: z.looseObject({ website: text.nullish() }, 'an object of addresses').nullish(),
    address: z.looseObject({ country: text.nullish() }, 'an object with the parts of an address').nullish(),
  },
  'an item with the keys code and name',
);
export type Item = z.infer<typeof itemSchema>;

/** What is wrong with an item: `column` is the path of a key. */
export interface ItemFinding {
  readonly column: string | null;
  readonly expected: string;
  readonly got: string;
}

/** Returns the first finding; null if the value is an item. */
export function itemFinding(value: unknown): ItemFinding | null {
  const result = parseItem(value);
  return 'finding' in result ? result.finding : null;
}

export function parseItem(value: unknown): { readonly item: Item } | { readonly finding: ItemFinding } {
  const isItem = isJsonObject(value) && ('code' in value || 'name' in value);
  if (!isItem) {
    return { finding: { column: null, expected: 'an item with the keys code and name', got: display(value) } };
  }
  const result = itemSchema.safeParse(value);
  if (result.success) return { item: result.data };
  const [issue] = result.error.issues;
  const path = issue?.path ?? [];
  return {
    finding: {
      column: path.length === 0 ? null : path.map(String).join('.'),
      expected: issue?.message ?? 'an item with the keys code and name',
      got: display(nestedValue(value, path)),
    },
  };
}

/** False if the item is not in use any more. `demo` is for tests of developers. */
export function isActive({ status }: Item): boolean {
  return !status || !ENDED.has(status);
}

const ENDED = new Set(['inactive', 'deprecated', 'archived', 'deleted']);

/** The rest of an item, for `extra`. */
export function otherKeys(item: Item): { [key: string]: JsonValue } {
  return Object.fromEntries(Object.entries(item).filter(([key, value]) => !UNDERSTOOD.has(key) && value !== null)) as {
    [key: string]: JsonValue;
  };
}

const UNDERSTOOD = new Set(Object.keys(itemSchema.shape));

function nestedValue(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
}
