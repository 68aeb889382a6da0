import { z } from 'zod';

import { isCountryCode } from '../model/country-code.ts';
import { CLAIM_KINDS, ENTITY_KINDS, PARTICIPANT_ROLES, RELATION_KINDS, valuesOf } from '../model/vocabulary.ts';

/*
 * What other records may refer to in a record, and what it refers to itself. Every record is its own outline; of a faulty
 * one it is what can be made out, with null for the rest, so that one fault does not hide or cause others.
 */

export interface SourceOutline {
  readonly id: string | null;
}

export interface EntityOutline {
  readonly id: string | null;
  readonly kind: string | null;
  readonly country: string | null;
}

export interface ClaimOutline {
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

export function outlineSource(value: unknown): SourceOutline {
  return sourceOutline.parse(value);
}

export function outlineEntity(value: unknown): EntityOutline {
  return entityOutline.parse(value);
}

export function outlineClaim(value: unknown): ClaimOutline {
  return claimOutline.parse(value);
}

const text = z.string().nullable().catch(null);
const countryCode = z.string().refine(isCountryCode).nullable().catch(null);

const sourceOutline = object({ id: text }, { id: null });

const entityOutline = object(
  { id: text, kind: oneOf(valuesOf(ENTITY_KINDS)), country: countryCode },
  { id: null, kind: null, country: null },
);

const claimOutline = object(
  {
    id: text,
    kind: oneOf(valuesOf(CLAIM_KINDS)),
    participants: list(z.object({ entity: text, role: oneOf(valuesOf(PARTICIPANT_ROLES)) })),
    markets: list(countryCode),
    citations: list(z.object({ source: text })),
    relations: list(z.object({ kind: oneOf(valuesOf(RELATION_KINDS)), claim: text })),
  },
  { id: null, kind: null, participants: [], markets: [], citations: [], relations: [] },
);

function oneOf<const Value extends string>(values: readonly Value[]) {
  return z.enum(values).nullable().catch(null);
}

function object<Shape extends z.ZodRawShape>(shape: Shape, unknown: z.output<z.ZodObject<Shape>>) {
  return z.object(shape).catch(unknown);
}

function list<Item extends z.ZodType>(item: Item) {
  return z.array(item.nullable().catch(null)).catch([]);
}
