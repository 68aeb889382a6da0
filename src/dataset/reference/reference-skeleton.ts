import { z } from 'zod';

import { isCountryCode } from '../../model/country-code.ts';
import { IDENTIFIER_SCHEMES, type IdentifierScheme } from '../../model/identifier-vocabulary.ts';
import { PARTICIPANT_ROLES } from '../../model/role-vocabulary.ts';
import { CLAIM_KINDS, ENTITY_KINDS, RELATION_KINDS, valuesOf } from '../../model/vocabulary.ts';

/*
 * The fields of a record that take part in references between records. A valid record is its own skeleton. The skeleton of
 * an invalid record has the readable fields, and null for the rest, so that one issue does not hide or cause others.
 */

export interface SourceSkeleton {
  readonly id: string | null;
}

export interface EntitySkeleton {
  readonly id: string | null;
  readonly kind: string | null;
  readonly country: string | null;
  readonly identifiers: readonly ({
    readonly scheme: IdentifierScheme | null;
    readonly value: string | null;
    readonly source: string | null;
  } | null)[];
}

export interface ClaimSkeleton {
  readonly id: string | null;
  readonly kind: string | null;
  readonly participants: readonly ({
    readonly entity: string | null;
    readonly role: string | null;
  } | null)[];
  readonly markets: readonly (string | null)[];
  readonly citations: readonly ({ readonly source: string | null } | null)[];
  readonly relations: readonly ({
    readonly kind: string | null;
    readonly claim: string | null;
  } | null)[];
}

export function toSourceSkeleton(value: unknown): SourceSkeleton {
  return sourceSkeleton.parse(value);
}

export function toEntitySkeleton(value: unknown): EntitySkeleton {
  return entitySkeleton.parse(value);
}

export function toClaimSkeleton(value: unknown): ClaimSkeleton {
  return claimSkeleton.parse(value);
}

const text = z.string().nullable().catch(null);
const countryCode = z.string().refine(isCountryCode).nullable().catch(null);

const sourceSkeleton = lenientObject({ id: text }, { id: null });

const entitySkeleton = lenientObject(
  {
    id: text,
    kind: lenientEnum(valuesOf(ENTITY_KINDS)),
    country: countryCode,
    identifiers: lenientList(
      z.object({ scheme: lenientEnum(valuesOf(IDENTIFIER_SCHEMES)), value: text, source: text.default(null) }),
    ),
  },
  { id: null, kind: null, country: null, identifiers: [] },
);

const claimSkeleton = lenientObject(
  {
    id: text,
    kind: lenientEnum(valuesOf(CLAIM_KINDS)),
    participants: lenientList(z.object({ entity: text, role: lenientEnum(valuesOf(PARTICIPANT_ROLES)) })),
    markets: lenientList(countryCode),
    citations: lenientList(z.object({ source: text })),
    relations: lenientList(z.object({ kind: lenientEnum(valuesOf(RELATION_KINDS)), claim: text })),
  },
  { id: null, kind: null, participants: [], markets: [], citations: [], relations: [] },
);

function lenientEnum<const Value extends string>(values: readonly Value[]) {
  return z.enum(values).nullable().catch(null);
}

function lenientObject<Shape extends z.ZodRawShape>(shape: Shape, fallback: z.output<z.ZodObject<Shape>>) {
  return z.object(shape).catch(fallback);
}

function lenientList<Item extends z.ZodType>(item: Item) {
  return z.array(item.nullable().catch(null)).catch([]);
}
