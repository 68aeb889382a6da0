import { parse } from 'graphql';

import { ClientError } from '../../model/client-error.ts';
import { quote } from '../../support/excerpt.ts';
import {
  type PropertyValue,
  RECONCILE_PROPERTIES,
  type ReadEntity,
  type ReconcileProperty,
} from './extend-property.ts';
import type { Extension } from './read-query.ts';
import type { RunDocument } from '../graphql/run-document.ts';

/** Entities of one request. */
const MAX_IDS = 100;
const MAX_PROPERTIES = 20;
const MAX_LIMIT = 50;
const DEFAULT_LIMIT = 10;

type Requested = Extension['properties'][number];

/** The values of properties of some entities, as the specification writes them. An unknown entity has none. */
export async function extendEntities({ ids: all, properties }: Extension, run: RunDocument): Promise<object> {
  const ids = [...new Set(all)];
  requireFew('ids', ids.length, MAX_IDS);
  requireFew('properties', properties.length, MAX_PROPERTIES);
  const columns = properties.map((requested) => ({ requested, property: propertyWithId(requested.id) }));
  const found = ids.length === 0 || columns.length === 0 ? {} : await readEntities(ids, columns, run);
  return {
    meta: columns.map(({ property: { id, name } }) => ({ id, name })),
    rows: Object.fromEntries(
      ids.map((id, index) => [
        id,
        Object.fromEntries(
          columns.map(({ property, requested }, column) => [
            property.id,
            valuesIn(found[`e${index}`]?.[`c${column}`], property, requested),
          ]),
        ),
      ]),
    ),
  };
}

interface Column {
  readonly requested: Requested;
  readonly property: ReconcileProperty;
}

type Found = Readonly<Record<string, Readonly<Record<string, unknown>> | null>>;

/** The fields of each entity, under the names of its columns. */
function readEntities(ids: readonly string[], columns: readonly Column[], run: RunDocument): Promise<Found> {
  const variables: Record<string, unknown> = {};
  const declared: string[] = [];
  const fields = columns.map(({ requested, property }, column) => {
    const { limit, where } = propertySettings(requested);
    let text = property.fields;
    for (const [name, type, given] of [
      ['limit', 'Int!', limit],
      ['where', 'ClaimFilter!', where],
    ] as const) {
      if (!text.includes(`$${name}`)) continue;
      declared.push(`$${name}${column}: ${type}`);
      variables[`${name}${column}`] = given;
      text = text.replaceAll(`$${name}`, `$${name}${column}`);
    }
    return `c${column}: ${text}`;
  });
  const entities = ids.map((id, index) => {
    declared.push(`$id${index}: ID!`);
    variables[`id${index}`] = id;
    return `e${index}: entity(id: $id${index}) { ...Columns }`;
  });
  const text = `query Extend(${declared.join(', ')}) { ${entities.join(' ')} } fragment Columns on Entity { ${fields.join(' ')} }`;
  return run<Found>(parse(text), variables);
}

/** The values of a column, which is read as if it were the only field of the entity. */
function valuesIn(result: unknown, property: ReconcileProperty, requested: Requested): PropertyValue[] {
  if (result === undefined) return [];
  const [field = ''] = /^\w+/.exec(property.fields) ?? [];
  // the fields of the property are those that it reads
  return property.read({ [field]: result } as unknown as ReadEntity, isSet(requested.settings?.withSource));
}

function propertySettings({ settings }: Requested) {
  const limit = Number(settings?.limit ?? DEFAULT_LIMIT);
  const day = String(settings?.inForceOn ?? '').trim();
  const confidence = Number(settings?.minConfidence ?? 0);
  if (!(limit >= 1 && limit <= MAX_LIMIT)) {
    throw new ClientError('OUT_OF_RANGE', `limit: expected 1 to ${MAX_LIMIT}, got ${quote(String(settings?.limit))}.`);
  }
  if (!(confidence >= 0 && confidence <= 1)) {
    const got = quote(String(settings?.minConfidence));
    throw new ClientError('OUT_OF_RANGE', `minConfidence: expected 0 to 1, got ${got}.`);
  }
  return {
    limit: Math.trunc(limit),
    where: { ...(day !== '' && { inForceOn: day }), ...(confidence > 0 && { confidence: { gte: confidence } }) },
  };
}

/** Clients send checkboxes as booleans or as texts. */
function isSet(value: unknown): boolean {
  return value === true || value === 'true' || value === 'on' || value === 1;
}

function propertyWithId(id: string): ReconcileProperty {
  const found = RECONCILE_PROPERTIES.find((property) => property.id === id);
  if (found) return found;
  const known = RECONCILE_PROPERTIES.map((property) => property.id).join(', ');
  throw new ClientError('BAD_REQUEST', `properties: expected one of ${known}, got ${quote(id)}.`);
}

function requireFew(parameter: string, count: number, most: number): void {
  if (count <= most) return;
  throw new ClientError(
    'PAYLOAD_TOO_LARGE',
    `${parameter}: expected at most ${most}, got ${count}. Send several requests.`,
  );
}
